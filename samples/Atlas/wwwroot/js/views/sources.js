import { h } from '../dom.js';
import { followUps, graded, sourceLink } from '../parts.js';
import { and, capital, date, factName, name, years } from '../words.js';

const labels = {
  Title: 'Title', LaunchedOn: 'Launched on', DurationMonths: 'Duration', 'Stated.Tasks': 'Key tasks', 'Stated.Measures': 'Measures',
  'Stated.ParticipatingAgencies': 'Agencies beside the lead', 'Stated.Cities': 'Cities',
};

const grades = {
  standard: 'a published standard or register, for the codes and coordinates that it defines',
  authority: 'an authority’s own words, wherever the text was found',
  'state-media': 'state media, such as Xinhua and People’s Daily',
  publication: 'another publication, of which nothing more is known',
  weak: 'not confirmed anywhere, or contradicted elsewhere',
};

const issuer = source => sourceLink(source, source.issuer);

export function sources(catalogue, url) {
  const { edition } = catalogue;
  const sought = decodeURIComponent(url.hash.slice(1));
  const row = (id, label, value, from, note) => h('tr', { id, tabindex: -1, 'data-arrived': id === sought, class: id === sought && 'sought' },
    h('th', { scope: 'row' }, label), h('td', null, value, note && h('p', { class: 'fine' }, note)), h('td', null, from));
  const quoted = (quotations, key) => quotations.map((quotation, i) => h('p', null, h('a', { href: `/document#fact-${key}-${i}` }, h('q', null, quotation.text))));
  return {
    title: 'Sources',
    content: [h('article', { class: 'one wide' },
      h('div', { class: 'heading' }, h('h1', null, 'Sources, and what is not known')),
      h('section', { 'aria-labelledby': 'facts' },
        h('h2', { id: 'facts' }, `Facts of the ${edition.id} edition`),
        h('div', { class: 'table' }, h('table', null,
          h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Fact'), h('th', { scope: 'col' }, 'As stated'), h('th', { scope: 'col' }, 'Source'))),
          h('tbody', null,
            edition.citations.map(({ fact, quotation, sourceId, note }) => row(`fact-${fact}`, labels[fact] ?? fact,
              quotation ? h('a', { href: `/document#fact-${fact}` }, h('q', null, quotation.text)) : date(edition.launchedOn),
              issuer(catalogue.sourcesById.get(sourceId)), note)),
            row('fact-PolicyAreas', 'Policy areas', quoted(edition.policyAreas, 'policy-area'), issuer(catalogue.document)),
            row('fact-Aims', 'Aims', quoted(edition.aims, 'aim'), issuer(catalogue.document)))))),
      h('section', { 'aria-labelledby': 'agencies-heading', id: 'agencies', tabindex: -1, 'data-arrived': sought === 'agencies' },
        h('h2', { id: 'agencies-heading' }, 'The agencies that the document names'),
        h('ul', { class: 'plain columns' }, catalogue.agencies.map(agency => h('li', null, h('a', { href: `/agencies/${agency.id}` }, name(agency.name)))))),
      h('section', { 'aria-labelledby': 'became' },
        h('h2', { id: 'became' }, 'What became of the edition'),
        followUps(catalogue, edition.followUps, 'edition')),
      h('section', { 'aria-labelledby': 'unknown' },
        h('h2', { id: 'unknown' }, 'What is not known'),
        h('ul', null,
          h('li', null, `${edition.unlistedAgencyCount} of the ${edition.stated.participatingAgencies} departments and agencies: the document counts them and does not name them.`),
          h('li', null, `The day on which the ${edition.durationMonths} months end.`),
          h('li', null, 'Chinese titles of the measures: no source gives them.'),
          h('li', null, unnamedCities(catalogue), ' ', h('a', { href: '/history' }, 'All editions'), '.'),
          h('li', null, `What became of ${catalogue.measures.filter(measure => measure.followUps.length === 0).length} of the ${catalogue.measures.length} measures.`))),
      h('section', { 'aria-labelledby': 'all' },
        h('h2', { id: 'all' }, 'Every source, and what rests on it'),
        h('p', null, 'How much weight a source carries is our judgement:'),
        h('dl', { class: 'facts grades' }, Object.entries(grades).map(([grade, words]) => [h('dt', null, h('span', { class: `grade ${grade}` }, grade.replaceAll('-', ' '))), h('dd', null, capital(words), '.')])),
        h('ul', { class: 'source-list' },
          catalogue.sources.map(source => h('li', { id: `source-${source.id}` },
            h('h3', null, graded(catalogue, source.id)),
            h('p', { class: 'fine' }, [source.title && source.issuer, source.issuedOn && date(source.issuedOn), source.licence, source.isTranslation && 'a translation; the Chinese original prevails'].filter(Boolean).join(' · ')),
            resting(catalogue, catalogue.facts.filter(fact => fact.sourceId === source.id)))),
          [...Map.groupBy(catalogue.facts.filter(fact => !fact.sourceId), fact => fact.note)].map(([note, facts]) => h('li', null, h('h3', null, note.replace(/\.$/, '')), resting(catalogue, facts))),
          h('li', null, h('h3', null, h('a', { href: 'https://www.naturalearthdata.com', rel: 'external noreferrer' }, 'Natural Earth')), h('p', { class: 'fine' }, 'Coastline of the map, public domain; coasts only, no boundaries.')),
          h('li', null, h('h3', null, 'Source Serif and Inter'), h('p', { class: 'fine' }, 'Typefaces, SIL Open Font License 1.1.')))))],
  };
}

function unnamedCities({ editions }) {
  const none = editions.filter(({ cityIds }) => cityIds.length === 0).map(({ id }) => id);
  const some = editions.filter(({ cityIds, unlistedCityCount }) => cityIds.length > 0 && unlistedCityCount > 0)
    .map(({ id, statedCities, unlistedCityCount }) => `${unlistedCityCount} of the ${statedCities} cities of ${id}`);
  return `${capital(and([`the cities of the editions of ${years(none)}`, ...some]))}.`;
}

const kinds = {
  edition: 'This edition', tasks: 'Key tasks', measures: 'Measures', agencies: 'Agencies', cities: 'Pilot cities', topics: 'Topics', divisions: 'Divisions',
  'history/editions': 'Editions', 'history/cities': 'Cities of other editions', 'history/agencies': 'Agencies of other editions',
};

// "measures/drug-imports" as its kind and its id.
const parted = about => about.includes('/') ? [about.slice(0, about.lastIndexOf('/')), about.slice(about.lastIndexOf('/') + 1)] : [about, ''];

// In few lines: of which things a source states which facts.
function resting(catalogue, facts) {
  const rows = [...Map.groupBy(facts, fact => parted(fact.about)[0])].map(([kind, ofKind]) => {
    const all = new Set(catalogue.facts.filter(fact => parted(fact.about)[0] === kind).map(fact => fact.about)).size;
    const subjects = [...Map.groupBy(ofKind, fact => fact.fact)].map(([fact, known]) => [factName(fact), [...new Set(known.map(({ about }) => about))]]);
    const lines = [...Map.groupBy(subjects, ([, about]) => about.join(' ')).values()].map(some => {
      const [[, about]] = some;
      return h('dd', null, capital(and(some.map(([fact]) => fact))), all > 1 && [': ', about.length === all ? `all ${all}` : about.map((subject, i) => [i > 0 && ', ', subjectLink(catalogue, subject)])]);
    });
    return [h('dt', null, kinds[kind]), lines];
  });
  return rows.length === 0 ? h('p', { class: 'none' }, 'No fact is taken from it.') : h('dl', { class: 'facts' }, rows);
}

function subjectLink(catalogue, about) {
  const [kind, id] = parted(about);
  switch (kind) {
    case 'history/editions': return h('a', { href: `/history#edition-${id}` }, id);
    case 'history/cities': return h('a', { href: `/cities/${id}` }, catalogue.knownCitiesById.get(id).name.english);
    case 'history/agencies': return catalogue.knownAgenciesById.get(id).name.english;
    case 'divisions': return id;
    default: {
      const entity = catalogue[`${kind}ById`].get(id);
      return h('a', { href: `/${about}` }, (entity.title ?? entity.name).english);
    }
  }
}
