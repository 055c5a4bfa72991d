import { conditions, search } from '../data.js';
import { h } from '../dom.js';
import { map } from '../map.js';
import { inDocument, measureItem, measureList, sourceLink } from '../parts.js';
import { capital, chinese, date, several } from '../words.js';
import { cityIndex } from './city.js';
import { kindName } from './topic.js';

const flows = ['import', 'export'];
const modes = ['sea', 'rail', 'road', 'air'];
const pause = 120;

export function home(catalogue, url) {
  const form = searchForm(catalogue, url.searchParams);
  const status = h('p', { class: 'count', role: 'status' });
  const results = h('div', { class: 'results' });
  let running, waiting;

  async function answer() {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const asked = conditionsOf(form);
    try {
      const matches = asked.size > 0 ? await search(asked, signal) : null;
      if (signal.aborted) return;
      results.replaceChildren(...(matches ? found(catalogue, matches, asked) : byTask(catalogue)));
      status.replaceChildren(...say(catalogue, matches));
    } catch (error) {
      if (error.name !== 'AbortError') status.textContent = error.message;
    }
  }

  function asked({ remember }) {
    const query = conditionsOf(form).toString();
    const address = query ? `/?${query}` : '/';
    if (address !== location.pathname + location.search) history[remember ? 'pushState' : 'replaceState'](null, '', address);
    clearTimeout(waiting);
    waiting = setTimeout(answer, remember ? 0 : pause);
  }

  const say = (catalogue, matches) => matches === null
    ? [`All ${catalogue.measures.length} measures`]
    : [matches.length === 0 ? 'No measure' : several(matches.length, 'measure', 'measures'), ' ', h('button', {
      type: 'button', class: 'link', onclick: () => {
        empty(form);
        asked({ remember: true });
        form.elements.q.focus();
      },
    }, 'Show all')];

  // Typing changes the address in place; a choice is a step that can be gone back.
  form.addEventListener('input', event => asked({ remember: event.target.name !== 'q' }));
  form.addEventListener('submit', event => {
    event.preventDefault();
    asked({ remember: true });
  });
  answer();

  return {
    title: null,
    content: [h('div', { class: 'atlas home' },
      h('div', null,
        opening(catalogue, conditionsOf(form).size > 0),
        form,
        status,
        results),
      h('section', { class: 'companion', 'aria-labelledby': 'cities' },
        h('h2', { id: 'cities' }, h('a', { href: '/cities' }, `${catalogue.cities.length} pilot cities`)),
        map(catalogue.cities),
        cityIndex(catalogue)))],
  };
}

function opening({ edition, editions, agencies, sourcesById }, isSearch) {
  const lead = agencies.find(agency => agency.role === 'lead');
  const named = agencies.filter(agency => agency.role === 'participant').length;
  const launch = edition.citations.find(citation => citation.fact === 'LaunchedOn');
  return h('header', { class: isSearch ? 'opening search-linked' : 'opening' },
    h('h1', null, edition.title.english, ' ', chinese(edition.title)),
    h('p', { class: 'lead' },
      `Launched on ${date(edition.launchedOn)}`, ' (', sourceLink(sourcesById.get(launch.sourceId)), `) to run for ${edition.durationMonths} months, led by the `, h('a', { href: `/agencies/${lead.id}` }, lead.name.english), ' with ',
      h('a', { href: '/sources#agencies' }, `${edition.stated.participatingAgencies} departments and agencies`),
      `, ${named} of them named. There have been `, h('a', { href: '/history' }, `editions since ${editions[0].id}`), '.'),
    h('ul', { class: 'figures' },
      figure(edition.stated.tasks, 'key tasks', 'Stated.Tasks'),
      figure(edition.stated.measures, 'measures', 'Stated.Measures'),
      figure(edition.stated.cities, 'pilot cities', 'Stated.Cities')));
}

const figure = (number, of, fact) => h('li', null, h('a', { href: `/document#fact-${fact}` }, h('b', null, number), ' ', of));

function searchForm({ tasks, topics }, parameters) {
  const kinds = [...new Set(topics.map(topic => topic.kind))];
  const form = h('form', { role: 'search', class: 'search', action: '/' },
    h('div', { class: 'field text' }, h('label', { for: 'q' }, 'Search the measures'),
      h('input', { id: 'q', name: 'q', type: 'search', maxlength: 200, autocomplete: 'off', spellcheck: 'false', placeholder: 'batteries by air, 跨境电商' })),
    choice('flow', 'Flow', flows),
    choice('mode', 'Mode', modes),
    h('div', { class: 'field half' }, h('label', { for: 'task' }, 'Task'), h('select', { id: 'task', name: 'task' },
      h('option', { value: '' }, 'Any'), tasks.map(task => h('option', { value: task.id }, `${task.ordinal}. ${task.title.english}`)))),
    h('div', { class: 'field half' }, h('label', { for: 'topic' }, 'Topic'), h('select', { id: 'topic', name: 'topic' },
      h('option', { value: '' }, 'Any'), kinds.map(kind => h('optgroup', { label: kindName(kind) }, topics.filter(topic => topic.kind === kind).map(topic =>
        h('option', { value: topic.id }, [topic.name.english, topic.name.chinese].filter(Boolean).join(' '))))))));
  for (const name of conditions) {
    const field = form.elements[name];
    field.value = parameters.get(name) ?? '';
    // What is no choice is any.
    if (field.value !== (parameters.get(name) ?? '')) field.value = '';
  }
  return form;
}

const choice = (name, label, values) => h('fieldset', { class: 'field choice' }, h('legend', null, label), h('div', null, ['', ...values].map(value =>
  h('label', null, h('input', { type: 'radio', name, value, checked: value === '' }), h('span', null, value ? capital(value) : 'Any')))));

function empty(form) {
  for (const name of conditions) form.elements[name].value = '';
}

function conditionsOf(form) {
  const parameters = new URLSearchParams();
  for (const name of conditions) {
    const value = form.elements[name].value.trim();
    if (value) parameters.set(name, value);
  }
  return parameters;
}

const byTask = catalogue => catalogue.tasks.map(task => h('section', { class: `by-task task-${task.ordinal}`, 'aria-labelledby': task.id },
  h('h2', { id: task.id }, h('a', { href: `/tasks/${task.id}` }, h('span', { class: 'number' }, task.ordinal), ' ', task.title.english)),
  h('p', { class: 'words' }, task.quotation.text, ' ', inDocument('task', task.id, 'in the document')),
  measureList(catalogue, task.measureIds.map(id => catalogue.measuresById.get(id)))));

function found(catalogue, matches, asked) {
  if (matches.length === 0) return [nothing(asked)];
  return [
    h('h2', { class: 'unseen' }, 'Measures found'),
    h('ol', { class: 'measures' }, matches.map(({ measureId, reasons }) => measureItem(catalogue, catalogue.measuresById.get(measureId), { reasons, withTask: true }))),
  ];
}

const nothing = asked => h('p', { class: 'nothing' },
  'The official words say nothing that meets ', asked.size > 1 ? 'all of these conditions' : 'this', '. ',
  asked.size > 1 ? 'Leave one out.' : 'Try another word for it, in English or Chinese.');
