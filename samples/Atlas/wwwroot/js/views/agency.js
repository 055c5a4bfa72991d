import { h } from '../dom.js';
import { heading, inDocument, origins } from '../parts.js';
import { name } from '../words.js';

export function agency(catalogue, id) {
  const agency = catalogue.agenciesById.get(id);
  return agency && {
    title: agency.name.english,
    content: [h('article', { class: 'one beside' },
      heading(agency.name, agency.role === 'lead' ? 'Leads the initiative' : 'Launched the initiative together with the lead'),
      h('p', null, inDocument('agency', agency.id, 'Where the document names it')),
      origins(catalogue, `agencies/${agency.id}`),
      h('section', { class: 'aside', 'aria-labelledby': 'all' },
        h('h2', { id: 'all' }, 'The agencies that the document names'),
        h('ul', { class: 'plain' }, catalogue.agencies.map(other => h('li', null,
          h('a', { href: `/agencies/${other.id}`, 'aria-current': other === agency && 'page' }, name(other.name))))),
        h('p', { class: 'fine' }, `The document counts ${catalogue.edition.stated.participatingAgencies} beside the lead. The ${catalogue.edition.unlistedAgencyCount} others are not named.`)))],
  };
}
