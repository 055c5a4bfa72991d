// How values read: names in two languages, days, codes.
import { h } from './dom.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const date = text => day.format(new Date(`${text}T00:00:00Z`));

export const chinese = text => text.chinese && h('span', { lang: 'zh-Hans', class: 'zh' }, text.chinese);

export const name = text => text.chinese ? [text.english, ' ', chinese(text)] : [text.english];

// "autonomous-region" as "autonomous region"
export const plain = code => code.replaceAll('-', ' ');

export const capital = text => text[0].toUpperCase() + text.slice(1);

export const several = (count, one, more) => `${count} ${count === 1 ? one : more}`;

// "import, export" as its parts; "none" has none.
export const flags = text => text === 'none' ? [] : text.split(', ');

export const host = url => new URL(url).host;
