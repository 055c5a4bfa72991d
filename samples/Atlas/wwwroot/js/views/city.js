import { h } from '../dom.js';
import { map } from '../map.js';
import { facts, heading, inDocument, sourceLink } from '../parts.js';
import { name, plain } from '../words.js';

export const cityIndex = (catalogue, selected) => h('ul', { class: 'city-index' }, catalogue.cities.map(city => h('li', null,
  h('a', { href: `/cities/${city.id}`, 'data-city': city.id, 'aria-current': city.id === selected && 'page' }, name(city.name)))));

export function cities(catalogue) {
  return {
    title: 'Pilot cities',
    content: [h('div', { class: 'atlas city-page' },
      h('div', { class: 'heading' }, h('p', { class: 'over' }, `In ${catalogue.divisions.length} provinces, regions and municipalities`), h('h1', null, `${catalogue.cities.length} pilot cities`)),
      map(catalogue),
      h('div', { class: 'divisions' }, catalogue.divisions.map(division => h('section', null,
        h('h2', null, division.kind === 'municipality' ? 'Municipality' : name(division.name)),
        h('ul', null, catalogue.cities.filter(city => city.division.isoCode === division.isoCode).map(city => h('li', null,
          h('a', { href: `/cities/${city.id}`, 'data-city': city.id }, name(city.name)))))))))],
  };
}

export function city(catalogue, id) {
  const city = catalogue.citiesById.get(id);
  if (!city) return null;
  const { division, location } = city;
  const from = source => h('span', { class: 'fine' }, ' ', sourceLink(catalogue.sourcesById.get(source)));
  return {
    title: city.name.english,
    content: [h('div', { class: 'atlas city-page' },
      h('article', { class: 'one' },
        heading(city.name, ['Pilot city ', city.ordinal, ' of ', catalogue.cities.length, ' · ', h('a', { href: '/cities' }, 'all cities')]),
        facts([
          ['Official words', inDocument('city', city.id, 'Where the document names it')],
          ['Lies in', city.isMunicipality ? 'A municipality directly under the central government, its own province-level division' : [h('span', null, name(division.name), `, ${plain(division.kind)}`)]],
          ['City code', [h('span', null, city.divisionCode, from(catalogue.standards.divisionCodesId))]],
          ['Division code', [h('span', null, division.code, ', ', division.isoCode, from(catalogue.standards.isoCodesId))]],
          ['Coordinates', [h('span', null, `${location.latitude}° N, ${location.longitude}° E`, from(catalogue.standards.locationsId))]],
        ]),
        h('section', { 'aria-labelledby': 'editions' },
          h('h2', { id: 'editions' }, 'Editions'),
          h('p', null, `A pilot city of the ${catalogue.edition.id} edition.`))),
      map(catalogue, city.id),
      h('section', { class: 'all-cities', 'aria-labelledby': 'all' }, h('h2', { id: 'all' }, 'All pilot cities'), cityIndex(catalogue, city.id)))],
  };
}
