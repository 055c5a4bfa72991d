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

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const and = words => conjunction.format(words);

// What parts a sentence is made of, each turned into something to show: "2024, 2025 and 2026" with links in it.
export const andEach = (words, show) => conjunction.formatToParts(words).map(({ type, value }) => type === 'element' ? show(value) : value);

// Years one after another as "2018 to 2023".
export function years(ids) {
  const runs = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && Number(run.at(-1)) + 1 === Number(id)) run.push(id);
    else runs.push([id]);
  }
  return and(runs.flatMap(run => run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run));
}

const factNames = {
  'Name.English': 'English name', 'Name.Chinese': 'Chinese name', 'Title.Chinese': 'Chinese title', 'FollowUps.On': 'day of the follow-up', FollowUps: 'follow-up', Quotation: 'official words',
  'Stated.Tasks': 'number of tasks', 'Stated.Measures': 'number of measures', 'Stated.ParticipatingAgencies': 'number of agencies', 'Stated.Cities': 'number of cities',
  Year: 'that it took place', LaunchedOn: 'launch', DurationMonths: 'duration', StatedMeasures: 'number of measures', ReplicatedMeasures: 'number replicated nationwide',
  StatedAgencies: 'number of agencies', StatedCities: 'number of cities', StatedDivisions: 'number of divisions with a city', MeasuresToDate: 'measures of all editions so far',
  ReplicatedToDate: 'how many of these were replicated', IsoCode: 'ISO code', Division: 'division it lies in', Location: 'coordinates',
};

// A member's name as people say it.
export const factName = fact => factNames[fact] ?? fact.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter}`).toLowerCase();
