import { h } from '../dom.js';
import { facts, heading, measureItem, origins } from '../parts.js';
import { several } from '../words.js';

const kinds = {
  goods: 'Goods', actor: 'Who takes part', place: 'Place', instrument: 'Rule, procedure or programme',
  facility: 'Facility', transport: 'Way of carrying goods', practice: 'Way of trading', common: 'What every shipment has or passes',
};

export const kindName = kind => kinds[kind] ?? kind;

export function topic(catalogue, id) {
  const topic = catalogue.topicsById.get(id);
  if (!topic) return null;
  const measures = topic.measureIds.map(id => catalogue.measuresById.get(id));
  return {
    title: topic.name.english,
    content: [h('article', { class: 'one beside' },
      heading(topic.name, 'Topic'),
      h('section', { class: 'aside', 'aria-labelledby': 'about' },
        h('h2', { id: 'about' }, 'About the topic'),
        facts([['Kind', kindName(topic.kind)], topic.aliases.length > 0 && ['Also found as', topic.aliases.join(', ')]])),
      h('section', { 'aria-labelledby': 'its' },
        h('h2', { id: 'its' }, several(measures.length, 'measure', 'measures'), ' about it'),
        h('ol', { class: 'measures' }, measures.map(measure =>
          measureItem(catalogue, measure, { withTask: true, reasons: measure.evidence.filter(evidence => evidence.topicId === topic.id) })))),
      origins(catalogue, `topics/${topic.id}`))],
  };
}
