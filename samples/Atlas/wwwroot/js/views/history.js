import { h } from '../dom.js';
import { citations, facts, factsAbout } from '../parts.js';
import { and, andEach, capital, date, factName, name, several, years } from '../words.js';

const about = edition => `history/editions/${edition.id}`;

const unknown = () => h('span', { class: 'none' }, 'not known');

const cityLinks = (catalogue, ids) => ids.map((id, i) => [i > 0 && ', ', h('a', { href: `/cities/${id}` }, catalogue.knownCitiesById.get(id).name.english)]);

const agencyNames = (catalogue, ids) => ids.map((id, i) => [i > 0 && '; ', catalogue.knownAgenciesById.get(id).name.english]);

const figures = [
  ['Launched', 'LaunchedOn', edition => edition.launchedOn && date(edition.launchedOn)],
  ['Duration', 'DurationMonths', edition => edition.durationMonths && several(edition.durationMonths, 'month', 'months')],
  ['Measures', 'StatedMeasures', edition => edition.statedMeasures],
  ['Replicated nationwide', 'ReplicatedMeasures', edition => edition.replicatedMeasures],
  ['Agencies beside the lead', 'StatedAgencies', edition => edition.statedAgencies, edition => named(edition.statedAgencies, edition.agencyIds)],
  ['Cities', 'StatedCities', edition => edition.statedCities, edition => named(edition.statedCities, edition.cityIds)],
];

const named = (stated, ids) => stated > ids.length && `${ids.length || 'none'} named`;

// In the order of the library; lists last.
const everyFact = catalogue => [
  ['Year', edition => edition.year],
  ...figures.map(([, fact, value]) => [fact, value]),
  ['StatedDivisions', edition => edition.statedDivisions],
  ['MeasuresToDate', edition => edition.measuresToDate],
  ['ReplicatedToDate', edition => edition.replicatedToDate],
  ['Agencies', edition => edition.agencyIds.length > 0 && agencyNames(catalogue, edition.agencyIds)],
  ['Cities', edition => edition.cityIds.length > 0 && cityLinks(catalogue, edition.cityIds)],
];

export function history(catalogue, url) {
  const { editions } = catalogue;
  const sought = decodeURIComponent(url.hash.slice(1));
  const place = id => ({ id, tabindex: -1, 'data-arrived': id === sought });
  return {
    title: 'The editions',
    content: [h('article', { class: 'one wide history' },
      h('div', { class: 'heading' }, h('p', { class: 'over' }, years(editions.map(({ id }) => id))), h('h1', null, 'The editions')),
      h('p', { class: 'lead' }, `Only the edition of ${catalogue.edition.id} is held here whole. Of the others there is what public sources state; where none states something it is not known, which never means “none”.`),
      h('section', { 'aria-labelledby': 'figures' },
        h('h2', { id: 'figures' }, 'In figures'),
        h('div', { class: 'table' }, h('table', null,
          h('thead', null, h('tr', null, ['Edition', ...figures.map(([label]) => label)].map(label => h('th', { scope: 'col' }, label)))),
          h('tbody', null, editions.map(edition => row(catalogue, edition))))),
        totals(editions)),
      h('section', { 'aria-labelledby': 'cities' },
        h('h2', place('cities'), 'Cities that joined and left'),
        changes(catalogue)),
      h('section', { 'aria-labelledby': 'each' },
        h('h2', { id: 'each' }, 'Each edition and its sources'),
        editions.map(edition => h('section', { class: 'edition', 'aria-labelledby': `edition-${edition.id}` },
          h('h3', place(`edition-${edition.id}`), edition.id),
          facts(stated(catalogue, edition))))))],
  };
}

function row(catalogue, edition) {
  const cells = figures.map(([label, fact, value, detail]) => ({ label, fact, value: value(edition), detail: detail?.(edition) }));
  const heading = h('th', { scope: 'row' }, h('a', { href: `#edition-${edition.id}` }, edition.id));
  if (cells.every(({ value }) => value === null)) return h('tr', null, heading, h('td', { class: 'none', colspan: cells.length }, 'Only that it took place is known.'));
  return h('tr', null, heading, cells.map(({ label, fact, value, detail }) =>
    h('td', { 'data-label': label }, h('span', null, value ?? unknown(), [detail, value !== null && isWeak(catalogue, edition, fact) && 'weak source'].filter(Boolean).map(part => h('span', { class: 'detail' }, part))))));
}

const isWeak = (catalogue, edition, fact) => factsAbout(catalogue, about(edition), fact).every(({ sourceId }) => catalogue.sourcesById.get(sourceId).reliability === 'weak');

const totals = editions => editions.filter(({ measuresToDate }) => measuresToDate !== null).map(({ id, measuresToDate, replicatedToDate }) =>
  h('p', { class: 'total' }, `Up to ${id} there were ${measuresToDate} measures in all; `,
    replicatedToDate === null ? 'how many of them were replicated nationwide is not known.' : `${replicatedToDate} of them were replicated nationwide.`));

function changes(catalogue) {
  const says = change => change.isComplete || change.joined.length + change.left.length > 0;
  return facts([
    ...catalogue.changes.filter(says).map(({ earlierId, laterId, joined, unnamedJoined, left, unnamedLeft }) =>
      [`${earlierId} to ${laterId}`, moved('Joined', joined, unnamedJoined), moved('Left', left, unnamedLeft)]),
    !catalogue.changes.every(says) && ['All others', h('span', { class: 'none' }, 'not known, for not all their cities are named')],
  ]);
}

function moved(label, cities, unnamed) {
  const links = new Map(cities.map(city => [city.name.english, h('a', { href: `/cities/${city.id}` }, name(city.name))]));
  const words = [...links.keys(), ...unnamed === null ? ['others are not known'] : unnamed > 0 ? [`${unnamed} that are not named`] : []];
  return [h('span', null, `${label}: `, words.length === 0 ? 'none' : andEach(words, word => links.get(word) ?? word))];
}

function stated(catalogue, edition) {
  const all = everyFact(catalogue).map(([fact, value]) => [fact, value(edition)]);
  const missing = all.filter(([, value]) => value === null || value === false).map(([fact]) => factName(fact));
  return [
    ...all.filter(([, value]) => value !== null && value !== false).map(([fact, value]) =>
      [capital(factName(fact)), [h('div', { class: 'sourced' }, h('div', null, value), h('div', null, citations(catalogue, factsAbout(catalogue, about(edition), fact))))]]),
    missing.length > 0 && ['Not known', h('span', { class: 'none' }, missing.length === all.length - 1 ? 'Everything else' : capital(and(missing)))],
  ];
}
