// Marks stretches of the official document. Spans count UTF-16 code units, as JavaScript's strings do.
import { h } from './dom.js';

const end = span => span.start + span.length;

// Cuts text[from..to) wherever a mark begins or ends; each piece names the marks that cover it.
export function cut(text, from, to, marks) {
  const edges = new Set([from, to]);
  for (const { span } of marks)
    for (const edge of [span.start, end(span)])
      if (edge > from && edge < to) edges.add(edge);
  const at = [...edges].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, at[i + 1]),
    marks: marks.filter(({ span }) => span.start <= start && at[i + 1] <= end(span)),
  }));
}

// The words of a quotation, with marks in them; where it leaves words out, it says so.
export const quoted = (catalogue, quotation, marks = [], draw = piece => h('mark', null, piece.text)) =>
  quotation.spans.flatMap((span, i) => [
    i > 0 ? ' … ' : null,
    ...cut(catalogue.sourcesById.get(quotation.documentId).text, span.start, end(span), marks)
      .map(piece => piece.marks.length > 0 ? draw(piece) : piece.text),
  ]);

// Words of ours: found by what they say, for they have no place in the document.
export function found(text, words) {
  const marks = words.flatMap(word => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ span: { start, length: word.length } }];
  });
  return cut(text, 0, text.length, marks).map(piece => piece.marks.length > 0 ? h('mark', null, piece.text) : piece.text);
}
