// The pilot cities on their coast. One equirectangular projection, true to scale at the middle latitude, for coast and cities alike.
import { h, svg } from './dom.js';

const frame = { west: 84, south: 17.5, east: 129.5, north: 47 };
const unitsPerDegree = 20;
const shrink = Math.cos((frame.south + frame.north) / 2 * Math.PI / 180);
const width = (frame.east - frame.west) * shrink * unitsPerDegree;
const height = (frame.north - frame.south) * unitsPerDegree;
const x = longitude => (longitude - frame.west) * shrink * unitsPerDegree;
const y = latitude => (frame.north - latitude) * unitsPerDegree;

let coast;
const coastline = () => coast ??= fetch('/coastline.json').then(answer => answer.json());

export function map(shown, selected) {
  const land = svg('path', { class: 'land', 'fill-rule': 'evenodd', transform: `matrix(${shrink * unitsPerDegree / 100} 0 0 ${-unitsPerDegree / 100} ${x(0)} ${y(0)})` });
  coastline().then(({ d }) => land.setAttribute('d', d));
  const cities = shown.map(city => {
    const [cx, cy] = [x(city.location.longitude), y(city.location.latitude)];
    const parts = {
      cx, cy,
      leader: svg('line', { class: 'leader', x1: cx, y1: cy }),
      dot: svg('circle', { class: 'dot', cx, cy }),
      target: svg('circle', { class: 'target', cx, cy }),
      label: svg('text', null, city.name.english),
      isSelected: city.id === selected,
      isMunicipality: city.isMunicipality,
    };
    const full = city.isMunicipality ? city.name.english : `${city.name.english}, ${city.division.name.english}`;
    parts.link = svg('a', {
      href: `/cities/${city.id}`, class: 'city', 'data-city': city.id, 'aria-label': full, 'aria-current': city.id === selected && 'page',
    }, parts.leader, parts.target, parts.dot, parts.label);
    return parts;
  });
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Map of the pilot cities' },
    svg('rect', { class: 'sea', width, height }), land, graticule(), cities.map(city => city.link));
  const figure = h('figure', { class: 'map' }, drawing, h('figcaption', { class: 'fine' }, 'Coasts: Natural Earth. Cities: GeoNames. No boundaries are drawn.'));
  new ResizeObserver(() => {
    if (drawing.clientWidth === 0) return;
    const scale = width / drawing.clientWidth;
    drawing.style.setProperty('--scale', scale);
    place(cities, scale);
  }).observe(drawing);
  connect(figure);
  return figure;
}

const graticule = () => svg('g', { class: 'graticule', 'aria-hidden': 'true' },
  [90, 100, 110, 120].map(longitude => [
    svg('line', { x1: x(longitude), x2: x(longitude), y1: 0, y2: height }),
    svg('text', { x: x(longitude) + 4, y: height - 6 }, `${longitude}° E`)]),
  [20, 30, 40].map(latitude => [
    svg('line', { x1: 0, x2: width, y1: y(latitude), y2: y(latitude) }),
    svg('text', { x: 6, y: y(latitude) - 5 }, `${latitude}° N`)]));

// What is pointed at or focused in a list beside the map stands out on it.
function connect(figure) {
  const show = event => {
    const id = event.target.closest?.('[data-city]')?.dataset.city;
    for (const link of figure.querySelectorAll('a.city')) link.classList.toggle('shown', link.dataset.city === id);
  };
  figure.addEventListener('pointerover', show);
  figure.addEventListener('focusin', show);
  queueMicrotask(() => {
    for (const kind of ['pointerover', 'focusin']) figure.parentElement?.addEventListener(kind, show);
  });
}

// Who gets a place first where there is not enough: the city in question, the municipalities, then whoever has most neighbours.
const rank = ({ isSelected, isMunicipality, crowd }) => isSelected * 1000 + isMunicipality * 100 + crowd.length;

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

// Each label as near its city as there is room, outwards from its neighbours first; what finds no room is shown when its city is pointed at or focused.
function place(cities, scale) {
  const isSmall = scale > 1.6;
  const [size, radius, gap] = [(isSmall ? 11 : 12.5) * scale, (isSmall ? 3.2 : 4) * scale, 4 * scale];
  const dots = cities.map(({ cx, cy }) => ({ left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius }));
  const taken = [];
  const crowd = city => cities.filter(other => other !== city && Math.hypot(other.cx - city.cx, other.cy - city.cy) < 90 * scale);
  for (const city of cities) city.crowd = crowd(city);
  for (const city of cities.toSorted((a, b) => rank(b) - rank(a))) {
    const { cx, cy, label, leader, dot, target, link } = city;
    label.style.fontSize = `${size}px`;
    dot.setAttribute('r', radius);
    target.setAttribute('r', 11 * scale);
    const length = label.getComputedTextLength();
    const spot = spots(city, length, size, gap, scale, isSmall).find(({ box, line }) =>
      box.left > 0 && box.right < width && box.top > 0 && box.bottom < height
      && !taken.some(other => overlap(box, other))
      && !dots.some(other => overlap(box, other))
      && !line.some(point => taken.some(other => overlap(point, other)) || dots.some((other, i) => cities[i] !== city && overlap(point, other))));
    link.classList.toggle('crowded', !spot);
    const { box, isFar } = spot ?? spots(city, length, size, gap, scale, isSmall)[0];
    if (spot) taken.push(box, ...spot.line);
    label.setAttribute('x', box.left + gap / 2);
    label.setAttribute('y', box.bottom - size * 0.28);
    leader.setAttribute('x2', Math.min(Math.max(cx, box.left), box.right));
    leader.setAttribute('y2', Math.min(Math.max(cy, box.top), box.bottom));
    leader.classList.toggle('near', !isFar);
  }
}

// The places for a label, best first.
function spots({ cx, cy, crowd }, length, size, gap, scale, isSmall) {
  const away = crowd.reduce(([dx, dy], other) => {
    const near = Math.hypot(cx - other.cx, cy - other.cy) ** 2;
    return [dx + (cx - other.cx) / near, dy + (cy - other.cy) / near];
  }, [1e-6, 0]);
  const norm = Math.hypot(...away);
  const [w, t] = [length + gap, size * 1.15];
  // On a small map a long leader says less than no label.
  return (isSmall ? [6, 14] : [6, 16, 28, 42, 58]).flatMap((distance, ring) => Array.from({ length: 16 }, (_, i) => {
    const angle = i * Math.PI / 8;
    const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
    const [px, py] = [cx + ux * distance * scale, cy + uy * distance * scale];
    const left = px + (ux - 1) / 2 * w;
    const top = py + (uy - 1) / 2 * t;
    const box = { left, right: left + w, top, bottom: top + t };
    const steps = ring === 0 ? 0 : 6;
    const [ex, ey] = [Math.min(Math.max(cx, box.left), box.right), Math.min(Math.max(cy, box.top), box.bottom)];
    const line = Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / (steps + 1);
      const [lx, ly] = [cx + (ex - cx) * share, cy + (ey - cy) * share];
      return { left: lx - scale, right: lx + scale, top: ly - scale, bottom: ly + scale };
    });
    return { box, line, isFar: ring > 0, cost: distance - 14 * (ux * away[0] + uy * away[1]) / norm - (i % 8 === 0 ? 3 : 0) };
  })).sort((a, b) => a.cost - b.cost);
}
