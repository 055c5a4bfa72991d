// Writes coastline.json: the coasts around China as SVG path data in hundredths of a degree. Run: npm ci && node make.js
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const bounds = { west: 78, south: 16, east: 134, north: 51 };
const smallest = 0.02; // square degrees: islands below are left out
const tolerance = 0.02; // degrees: what a point may be off the line

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json')));
const land = feature(world, world.objects.land).features ?? [feature(world, world.objects.land)];
const rings = land.flatMap(({ geometry }) => geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

const sides = [
  { inside: p => p[0] >= bounds.west, at: (p, q) => cut(p, q, 0, bounds.west) },
  { inside: p => p[0] <= bounds.east, at: (p, q) => cut(p, q, 0, bounds.east) },
  { inside: p => p[1] >= bounds.south, at: (p, q) => cut(p, q, 1, bounds.south) },
  { inside: p => p[1] <= bounds.north, at: (p, q) => cut(p, q, 1, bounds.north) },
];

function cut(p, q, axis, value) {
  const share = (value - p[axis]) / (q[axis] - p[axis]);
  return [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
}

// Sutherland and Hodgman: one side of the frame after the other.
const clip = ring => sides.reduce((points, side) => points.flatMap((point, i) => {
  const previous = points.at(i - 1);
  const crossing = side.inside(point) !== side.inside(previous) ? [side.at(previous, point)] : [];
  return side.inside(point) ? [...crossing, point] : crossing;
}), ring);

// Douglas and Peucker.
function simplify(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  let farthest = 0, at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const distance = offLine(points[i], a, b);
    if (distance > farthest) [farthest, at] = [distance, i];
  }
  return farthest <= tolerance ? [a, b] : [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

function offLine(p, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(p[0] - a[0], p[1] - a[1]) : Math.abs(dx * (a[1] - p[1]) - dy * (a[0] - p[0])) / length;
}

const area = ring => Math.abs(ring.reduce((sum, p, i) => sum + ring.at(i - 1)[0] * p[1] - p[0] * ring.at(i - 1)[1], 0)) / 2;

function path(ring) {
  let [x, y] = [0, 0];
  return ring.map(([longitude, latitude], i) => {
    const [nextX, nextY] = [Math.round(longitude * 100), Math.round(latitude * 100)];
    const step = i === 0 ? `M${nextX} ${nextY}` : `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  }).join('') + 'z';
}

const d = rings.map(ring => clip(ring.slice(0, -1))).filter(ring => ring.length > 2 && area(ring) >= smallest).map(simplify).map(path).join('');

writeFileSync(new URL('coastline.json', import.meta.url), JSON.stringify({
  source: 'Natural Earth 1:50m land, public domain (naturalearthdata.com), from the npm package world-atlas 2.0.2. Coasts only, no boundaries.',
  unit: '1/100 degree; x is longitude, y is latitude, northwards',
  bounds,
  d,
}) + '\n');
