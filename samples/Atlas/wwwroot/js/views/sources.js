import { h } from '../dom.js';
import { followUps, sourceLink } from '../parts.js';
import { date, name } from '../words.js';

const labels = {
  Title: 'Title', LaunchedOn: 'Launched on', DurationMonths: 'Duration', 'Stated.Tasks': 'Key tasks', 'Stated.Measures': 'Measures',
  'Stated.ParticipatingAgencies': 'Agencies beside the lead', 'Stated.Cities': 'Cities',
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
        followUps(catalogue, edition.followUps)),
      h('section', { 'aria-labelledby': 'unknown' },
        h('h2', { id: 'unknown' }, 'What is not known'),
        h('ul', null,
          h('li', null, `${edition.unlistedAgencyCount} of the ${edition.stated.participatingAgencies} departments and agencies: the document counts them and does not name them.`),
          h('li', null, `The day on which the ${edition.durationMonths} months end.`),
          h('li', null, 'Chinese titles of the measures: no source gives them.'),
          h('li', null, `What became of ${catalogue.measures.filter(measure => measure.followUps.length === 0).length} of the ${catalogue.measures.length} measures.`))),
      h('section', { 'aria-labelledby': 'all' },
        h('h2', { id: 'all' }, 'Sources'),
        h('ul', { class: 'source-list' },
          catalogue.sources.map(source => h('li', null, sourceLink(source),
            h('span', { class: 'fine' }, [source.title && source.issuer, source.issuedOn && date(source.issuedOn), source.licence].filter(Boolean).map(part => ` · ${part}`)))),
          h('li', null, h('a', { href: 'https://www.naturalearthdata.com', rel: 'external noreferrer' }, 'Natural Earth'), h('span', { class: 'fine' }, ' · coastline of the map, public domain; coasts only, no boundaries')),
          h('li', null, 'Source Serif and Inter', h('span', { class: 'fine' }, ' · typefaces, SIL Open Font License 1.1')))))],
  };
}
