import { h } from '../dom.js';
import { cut } from '../marks.js';
import { sourceLink } from '../parts.js';
import { date, host } from '../words.js';

const legend = { task: 'Key tasks', measure: 'Measures', agency: 'Agencies', city: 'Pilot cities', fact: 'Facts of the edition' };

// Every quotation of the official document: what it is, what it is called, and where that is shown.
function quotations(catalogue) {
  const all = [];
  const add = (kind, id, label, href, quotation, style = '') => quotation.spans.forEach((span, i) =>
    all.push({ key: `${kind}-${id}`, kind, label, href, span, style, isFirst: i === 0 }));
  for (const { id, ordinal, title, quotation } of catalogue.tasks) add('task', id, `Key task ${ordinal}: ${title.english}`, `/tasks/${id}`, quotation, `task-${ordinal}`);
  for (const { id, ordinal, title, quotation, taskId } of catalogue.measures)
    add('measure', id, `Measure ${ordinal}: ${title.english}`, `/measures/${id}`, quotation, `task-${catalogue.tasksById.get(taskId).ordinal}`);
  for (const { id, name, quotation } of catalogue.agencies) add('agency', id, `Agency: ${name.english}`, `/agencies/${id}`, quotation);
  for (const { id, name, quotation } of catalogue.cities) add('city', id, `Pilot city: ${name.english}`, `/cities/${id}`, quotation);
  for (const { fact, quotation } of catalogue.edition.citations.filter(citation => citation.quotation)) add('fact', fact, `Fact: ${fact}`, `/sources#fact-${fact}`, quotation);
  catalogue.edition.policyAreas.forEach((quotation, i) => add('fact', `policy-area-${i}`, 'Policy area', '/sources#fact-PolicyAreas', quotation));
  catalogue.edition.aims.forEach((quotation, i) => add('fact', `aim-${i}`, 'Aim', '/sources#fact-Aims', quotation));
  return all;
}

export function officialDocument(catalogue, url) {
  const { document: source } = catalogue;
  const marks = quotations(catalogue);
  const sought = decodeURIComponent(url.hash.slice(1));
  const paragraphs = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (line.trim()) paragraphs.push(paragraph(source, start, start + line.length, marks, sought));
    start += line.length + 1;
  }
  return {
    title: 'The official document',
    content: [h('div', { class: 'paper' },
      h('aside', { 'aria-label': 'About the document' },
        h('h1', null, 'The official document'),
        h('p', null, source.issuer, ', ', date(source.issuedOn), '. ', sourceLink(source, host(source.url)), '.'),
        source.isTranslation && h('p', null, 'An English translation. The Chinese original prevails.'),
        h('p', null, 'Every quotation is marked and leads to what it states:'),
        h('ul', { class: 'legend' }, Object.entries(legend).map(([kind, label]) =>
          h('li', null, h('span', { class: `sample ${kind} task-1` }, label), ' ', new Set(marks.filter(mark => mark.kind === kind).map(mark => mark.key)).size))),
        h('p', { class: 'fine' }, 'SHA-256 ', h('code', null, source.sha256))),
      h('article', { class: 'text', lang: source.language, 'aria-label': source.title }, paragraphs))],
  };
}

function paragraph(source, from, to, marks, sought) {
  const line = source.text.slice(from, to);
  const pieces = cut(source.text, from, to, marks.filter(({ span }) => span.start < to && span.start + span.length > from));
  return h('p', { class: line === source.title ? 'title' : null }, pieces.map(piece => drawn(piece, sought)));
}

// What is nested lies innermost: the shortest mark is the one that is followed, further ones have a number of their own.
function drawn(piece, sought) {
  if (piece.marks.length === 0) return piece.text;
  const [first, ...others] = piece.marks.toSorted((a, b) => a.span.length - b.span.length);
  const isSought = piece.marks.some(mark => mark.key === sought);
  return [
    piece.marks.filter(mark => mark.kind === 'measure' && mark.isFirst && mark.span.start === piece.start).map(mark => number(mark, others.includes(mark))),
    h('a', {
      href: first.href,
      class: `mark ${first.kind} ${first.style}${isSought ? ' sought' : ''}`,
      title: piece.marks.map(mark => mark.label).join('; '),
      'data-marks': piece.marks.map(mark => mark.key).join(' '),
      'data-arrived': isSought,
    }, piece.text),
  ];
}

const number = (mark, isFurther) => {
  const ordinal = /\d+/.exec(mark.label)[0];
  return isFurther
    ? h('sup', { class: mark.style }, h('a', { href: mark.href, title: mark.label, 'aria-label': mark.label }, ordinal))
    : h('sup', { class: mark.style, 'aria-hidden': 'true' }, ordinal);
};
