import { h } from '../dom.js';
import { heading, measureList, officialWords, origins } from '../parts.js';
import { several } from '../words.js';

export function task(catalogue, id) {
  const task = catalogue.tasksById.get(id);
  return task && {
    title: task.title.english,
    content: [h('article', { class: `one beside task-${task.ordinal}` },
      heading(task.title, ['Key task ', task.ordinal, ' of ', catalogue.tasks.length]),
      officialWords(catalogue, task.quotation, 'task', task.id),
      h('section', { 'aria-labelledby': 'its' },
        h('h2', { id: 'its' }, several(task.measureIds.length, 'measure', 'measures')),
        measureList(catalogue, task.measureIds.map(id => catalogue.measuresById.get(id)))),
      origins(catalogue, `tasks/${task.id}`),
      h('nav', { class: 'tasks aside', 'aria-labelledby': 'all' },
        h('h2', { id: 'all' }, 'The key tasks'),
        catalogue.tasks.map(other =>
          h('a', { class: `task-${other.ordinal}`, href: `/tasks/${other.id}`, 'aria-current': other === task && 'page' }, h('span', null, other.ordinal), other.title.english))))],
  };
}
