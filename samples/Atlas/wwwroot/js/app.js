import { load } from './data.js';
import { h } from './dom.js';
import { start } from './router.js';
import { agency } from './views/agency.js';
import { cities, city } from './views/city.js';
import { history } from './views/history.js';
import { home } from './views/home.js';
import { measure } from './views/measure.js';
import { officialDocument } from './views/document.js';
import { sources } from './views/sources.js';
import { task } from './views/task.js';
import { topic } from './views/topic.js';

const views = [
  [/^\/$/, home],
  [/^\/measures\/([^/]+)\/?$/, measure],
  [/^\/tasks\/([^/]+)\/?$/, task],
  [/^\/topics\/([^/]+)\/?$/, topic],
  [/^\/cities\/?$/, cities],
  [/^\/cities\/([^/]+)\/?$/, city],
  [/^\/agencies\/([^/]+)\/?$/, agency],
  [/^\/history\/?$/, history],
  [/^\/document\/?$/, officialDocument],
  [/^\/sources\/?$/, sources],
];

const listed = /^\/(measures|tasks|topics)\//;

const main = document.getElementById('main');

const notFound = url => ({
  title: 'Not found',
  content: [
    h('h1', null, 'Not found'),
    h('p', { class: 'lead' }, 'There is nothing at ', h('code', null, url.pathname), '. ', h('a', { href: '/' }, 'All measures'), ' and ', h('a', { href: '/cities' }, 'all cities'), ' are here.'),
  ],
});

function viewOf(catalogue, url) {
  for (const [pattern, view] of views) {
    const match = pattern.exec(url.pathname);
    const result = match && view(catalogue, match[1] ?? url, url);
    if (result) return result;
  }
  return notFound(url);
}

function show(catalogue, url) {
  const { title, content, drawn } = viewOf(catalogue, url);
  const site = `${catalogue.edition.title.english} ${catalogue.edition.id}`;
  document.title = title ? `${title} · ${site}` : site;
  main.replaceChildren(...content.flat(Infinity).filter(Boolean));
  drawn?.();
  for (const link of document.querySelectorAll('header.top nav a')) {
    const path = link.getAttribute('href');
    if (path === url.pathname) link.setAttribute('aria-current', 'page');
    else if ((path === '/' ? listed : new RegExp(`^${path}/`)).test(url.pathname)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  return heading;
}

try {
  const catalogue = await load();
  start(url => show(catalogue, url));
  main.dataset.ready = '';
} catch (error) {
  main.append(h('p', { role: 'alert', class: 'lead' }, `${error.message} Try again: reload the page.`));
}
