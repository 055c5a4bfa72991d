import { h } from '../dom.js';
import { map } from '../map.js';
import { citations, facts, factsAbout, heading, inDocument, sourceLink } from '../parts.js';
import { andEach, chinese, name, plain, years } from '../words.js';

export const cityIndex = (catalogue, selected) => h('ul', { class: 'city-index' }, catalogue.cities.map(city => h('li', null,
  h('a', { href: `/cities/${city.id}`, 'data-city': city.id, 'aria-current': city.id === selected && 'page' }, name(city.name)))));

export function cities(catalogue) {
  return {
    title: 'Pilot cities',
    content: [h('div', { class: 'atlas city-page' },
      h('div', { class: 'heading' }, h('p', { class: 'over' }, `In ${catalogue.divisions.length} provinces, regions and municipalities`), h('h1', null, `${catalogue.cities.length} pilot cities`)),
      map(catalogue.cities),
      h('div', null,
        h('div', { class: 'divisions' }, catalogue.divisions.map(division => h('section', null,
          h('h2', null, division.kind === 'municipality' ? 'Municipality' : name(division.name)),
          h('ul', null, catalogue.cities.filter(city => city.division.isoCode === division.isoCode).map(city => h('li', null,
            h('a', { href: `/cities/${city.id}`, 'data-city': city.id }, name(city.name)))))))),
        h('p', { class: 'more fine' }, 'These are the cities of the ', catalogue.edition.id, ' edition. ', h('a', { href: '/history#cities' }, 'Which cities joined and left'), ' from year to year.')))],
  };
}

export function city(catalogue, id) {
  const city = catalogue.knownCitiesById.get(id);
  if (!city) return null;
  const pilot = catalogue.citiesById.get(id);
  const about = pilot ? `cities/${id}` : `history/cities/${id}`;
  const { division, location } = city;
  const from = fact => factsAbout(catalogue, about, fact).map(({ sourceId }) => h('span', { class: 'fine' }, ' ', sourceLink(catalogue.sourcesById.get(sourceId))));
  return {
    title: city.name.english,
    content: [h('div', { class: 'atlas city-page' },
      h('article', { class: 'one' },
        heading(city.name, pilot
          ? ['Pilot city ', pilot.ordinal, ' of ', catalogue.cities.length, ' · ', h('a', { href: '/cities' }, 'all cities')]
          : ['No pilot city of the ', catalogue.edition.id, ' edition · ', h('a', { href: '/history#cities' }, 'cities of other editions')]),
        facts([
          pilot && ['Official words', inDocument('city', id, 'Where the document names it')],
          ['Chinese name', [h('span', null, chinese(city.name), from('Name.Chinese'))]],
          ['Lies in', city.isMunicipality ? 'A municipality directly under the central government, its own province-level division' : [h('span', null, name(division.name), `, ${plain(division.kind)}`)]],
          ['City code', [h('span', null, city.divisionCode, from('DivisionCode'))]],
          ['Division code', [h('span', null, division.code, ', ', division.isoCode, h('span', { class: 'fine' }, ' ', sourceLink(catalogue.sourcesById.get(catalogue.standards.isoCodesId))))]],
          ['Coordinates', [h('span', null, `${location.latitude}° N, ${location.longitude}° E`, from('Location'))]],
        ]),
        editions(catalogue, city)),
      map(pilot ? catalogue.cities : [...catalogue.cities, city], id),
      h('section', { class: 'all-cities', 'aria-labelledby': 'all' }, h('h2', { id: 'all' }, `All pilot cities of ${catalogue.edition.id}`), cityIndex(catalogue, id)))],
  };
}

const link = id => h('a', { href: `/history#edition-${id}` }, id);

const inEditions = ids => [`the ${ids.length === 1 ? 'edition' : 'editions'} of `, andEach(ids, link)];

// A city that a complete list lacks was not there; of any other list nothing follows.
function editions(catalogue, city) {
  const others = catalogue.editions.filter(({ id }) => !city.editionIds.includes(id));
  const [without, unknown] = [others.filter(edition => edition.unlistedCityCount === 0), others.filter(edition => edition.unlistedCityCount !== 0)].map(some => some.map(({ id }) => id));
  return h('section', { 'aria-labelledby': 'editions' },
    h('h2', { id: 'editions' }, 'Editions'),
    h('p', null, 'Took part in ', inEditions(city.editionIds), '.'),
    without.length > 0 && h('p', null, 'Did not take part in ', inEditions(without), `: all ${without.length === 1 ? 'its' : 'their'} cities are named.`),
    unknown.length > 0 && h('p', { class: 'none' }, `Of ${years(unknown)} it is not known: no source names all ${unknown.length === 1 ? 'its' : 'their'} cities.`),
    facts(city.editionIds.map(id => [id, id === catalogue.edition.id
      ? inDocument('city', city.id, 'Named in the document')
      : citations(catalogue, factsAbout(catalogue, `history/editions/${id}`, 'Cities'))])));
}
