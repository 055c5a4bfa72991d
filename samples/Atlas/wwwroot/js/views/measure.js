import { h } from '../dom.js';
import { facts, followUps, heading, measureList, officialWords, origins, taskClass } from '../parts.js';
import { capital, name, plain } from '../words.js';

export function measure(catalogue, id) {
  const measure = catalogue.measuresById.get(id);
  if (!measure) return null;
  const task = catalogue.tasksById.get(measure.taskId);
  const content = h('article', { class: `one beside ${taskClass(catalogue, task.id)}` },
    heading(measure.title, ['Measure ', measure.ordinal, ' of ', catalogue.measures.length, ' · ', h('a', { href: `/tasks/${task.id}` }, task.title.english)]),
    officialWords(catalogue, measure.quotation, 'measure', measure.id, measure.evidence, evidenceMark(measure)),
    h('section', { class: 'aside', 'aria-labelledby': 'states' },
      h('h2', { id: 'states' }, 'What the words state'),
      facts([
        ['Action', capital(measure.action)],
        ['Flow', stated(catalogue, measure, 'flow')],
        ['Mode', stated(catalogue, measure, 'mode')],
        ['Topics', stated(catalogue, measure, 'topic')],
      ])),
    h('section', { 'aria-labelledby': 'became' }, h('h2', { id: 'became' }, 'What became of it'), followUps(catalogue, measure.followUps, `measures/${measure.id}`)),
    related(catalogue, measure),
    origins(catalogue, `measures/${measure.id}`),
    neighbours(catalogue, measure));
  content.addEventListener('pointerover', event => light(content, event.target));
  content.addEventListener('focusin', event => light(content, event.target));
  return { title: measure.title.english, content: [content] };
}

const evidenceMark = measure => piece =>
  h('mark', { class: 'evidence', 'data-evidence': piece.marks.map(mark => measure.evidence.indexOf(mark)).join(' ') }, piece.text);

function stated(catalogue, measure, kind) {
  const rows = measure.evidence.map((evidence, i) => ({ evidence, i })).filter(({ evidence }) => evidence.kind === kind);
  return rows.length === 0 ? h('span', { class: 'none' }, 'not stated') : rows.map(({ evidence, i }) => h('span', { class: 'stated', 'data-lights': i },
    kind === 'topic' ? h('a', { href: `/topics/${evidence.topicId}` }, name(catalogue.topicsById.get(evidence.topicId).name)) : capital(plain(evidence[kind])),
    h('q', null, evidence.words)));
}

// The words behind the line that is pointed at or focused.
function light(content, target) {
  const line = target.closest?.('[data-lights]');
  for (const mark of content.querySelectorAll('mark.evidence'))
    mark.classList.toggle('lit', line !== null && mark.dataset.evidence.split(' ').includes(line.dataset.lights));
}

function related(catalogue, measure) {
  const shared = catalogue.measures.filter(other => other !== measure && other.topicIds.some(id => measure.topicIds.includes(id)));
  return shared.length > 0 && h('section', { 'aria-labelledby': 'related' },
    h('h2', { id: 'related' }, 'Measures that share a topic'), measureList(catalogue, shared, { withTask: true }));
}

function neighbours(catalogue, measure) {
  const [before, after] = [catalogue.measures[measure.ordinal - 2], catalogue.measures[measure.ordinal]];
  return h('nav', { class: 'neighbours', 'aria-label': 'Neighbouring measures' },
    before ? h('a', { rel: 'prev', href: `/measures/${before.id}` }, h('span', null, '← ', before.ordinal), before.title.english) : h('span'),
    after && h('a', { rel: 'next', href: `/measures/${after.id}` }, h('span', null, after.ordinal, ' →'), after.title.english));
}
