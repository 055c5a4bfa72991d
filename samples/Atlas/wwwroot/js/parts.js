// What several views show: measures, quotations, facts, follow-ups.
import { h } from './dom.js';
import { found, quoted } from './marks.js';
import { and, capital, date, factName, flags, host, name, plain } from './words.js';

export const taskClass = (catalogue, id) => `task-${catalogue.tasksById.get(id).ordinal}`;

export const inDocument = (kind, id, label = 'Show in the document') => h('a', { class: 'to-document', href: `/document#${kind}-${id}` }, label);

export const officialWords = (catalogue, quotation, kind, id, marks, draw) => h('figure', { class: 'official' },
  h('blockquote', { lang: catalogue.sourcesById.get(quotation.documentId).language }, h('p', null, quoted(catalogue, quotation, marks, draw))),
  h('figcaption', null, 'Official words. ', inDocument(kind, id)));

export const facts = rows => h('dl', { class: 'facts' }, rows.filter(Boolean).map(([term, ...values]) => [
  h('dt', null, term),
  values.flat().filter(Boolean).map(value => h('dd', null, value)),
]));

// One measure in a list; the reasons of a match say what to highlight.
export function measureItem(catalogue, measure, { reasons = [], level = 'h3', withTask = false } = {}) {
  const task = catalogue.tasksById.get(measure.taskId);
  const marks = reasons.filter(reason => reason.span);
  const inTitle = reasons.filter(reason => reason.field === 'title').map(reason => reason.words);
  const named = reasons.filter(reason => reason.field === 'topic' && !measure.quotation.text.includes(reason.words)).map(reason => reason.words);
  const tags = [...flags(measure.flows), ...flags(measure.modes)];
  return h('li', { class: `item task-${task.ordinal}` },
    h('span', { class: 'ordinal', 'aria-hidden': 'true' }, measure.ordinal),
    h('div', null,
      h(level, null, h('a', { href: `/measures/${measure.id}` }, found(measure.title.english, inTitle))),
      h('p', { class: 'words' }, quoted(catalogue, measure.quotation, marks)),
      h('p', { class: 'tags' },
        withTask && h('span', { class: 'of-task' }, task.title.english),
        tags.map(tag => h('span', { class: 'tag' }, capital(tag))),
        measure.followUps.length > 0 && h('span', { class: 'tag became' }, followUpTag(measure.followUps)),
        named.length > 0 && h('span', { class: 'why' }, 'Topic: ', named.join(', ')))));
}

// Never more than the best source bears out.
function followUpTag(followUps) {
  const best = followUps.find(followUp => followUp.confidence === 'high') ?? followUps[0];
  return best.confidence === 'high' ? capital(plain(best.kind)) : `Perhaps ${plain(best.kind)}`;
}

export const measureList = (catalogue, measures, options) => h('ol', { class: 'measures' }, measures.map(measure => measureItem(catalogue, measure, options)));

const confidences = {
  high: 'High confidence: the source plainly speaks of it.',
  medium: 'Medium confidence: the source speaks of the same subject, but not in the document’s words.',
};

export const followUps = (catalogue, known, about) => known.length === 0
  ? h('p', null, 'Not known. No source that we found says what became of it, which does not mean that nothing did.')
  : h('ul', { class: 'follow-ups' }, known.map(followUp => {
    const day = factsAbout(catalogue, about, 'FollowUps.On')[known.filter(other => other.on).indexOf(followUp)]?.sourceId ?? followUp.sourceId;
    return h('li', null,
      h('p', { class: 'summary' }, h('strong', null, capital(plain(followUp.kind))), followUp.on ? `, announced ${date(followUp.on)}` : ', day not known'),
      h('p', null, followUp.summary),
      h('p', { class: `confidence ${followUp.confidence}` }, confidences[followUp.confidence]),
      h('p', { class: 'fine' }, 'Source: ', graded(catalogue, followUp.sourceId), day !== followUp.sourceId && ['; of the day: ', graded(catalogue, day)]));
  }));

export const sourceLink = (source, label = source.title ?? source.issuer ?? host(source.url)) => source.url
  ? h('a', { href: source.url, rel: 'external noreferrer' }, label)
  : label;

export const heading = (text, over) => h('div', { class: 'heading' }, over && h('p', { class: 'over' }, over), h('h1', null, name(text)));

const grade = source => h('span', { class: source.reliability === 'weak' ? 'grade weak' : 'grade' }, source.reliability ? plain(source.reliability) : 'not graded');

// A source with how much weight it carries.
export function graded(catalogue, id) {
  const source = catalogue.sourcesById.get(id);
  return [sourceLink(source), ' ', grade(source)];
}

export const factsAbout = (catalogue, about, fact) => (catalogue.factsAbout.get(about) ?? []).filter(known => !fact || known.fact === fact);

// The same source with the same note is said once.
export const citations = (catalogue, facts) => [...Map.groupBy(facts, ({ sourceId, note }) => `${sourceId} ${note}`).values()]
  .map(([{ sourceId, note }]) => h('p', { class: 'fine' }, sourceId && graded(catalogue, sourceId), note && ` ${note}`));

// All that is said about something, by where it comes from.
export const origins = (catalogue, about) => h('section', { 'aria-labelledby': 'origins' },
  h('h2', { id: 'origins' }, 'Where this comes from'),
  h('ul', { class: 'origins' }, [...Map.groupBy(factsAbout(catalogue, about).toSorted((a, b) => !a.sourceId - !b.sourceId), ({ sourceId, note }) => sourceId ?? note).values()].map(known => {
    const [{ sourceId, note }] = known;
    const names = and(new Set(known.map(({ fact }) => factName(fact))));
    return h('li', null, sourceId ? graded(catalogue, sourceId) : note.replace(/\.$/, ''), h('span', { class: 'fine' }, capital(names)));
  })));
