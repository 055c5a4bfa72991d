// Adds to pages that are whole without it: answers while typing, sorting, copying, the theme.
const root = document.documentElement;
const isChinese = root.lang.startsWith('zh');
const say = (english, chinese) => isChinese ? chinese : english;
const language = document.querySelector('a.language');

// What somebody types into the question is asked when they pause, and never while an input method still composes.
const form = document.querySelector('form[data-answer]');
if (form) {
  const answer = document.getElementById('answer');
  const page = form.parentElement;
  const pause = 200;
  const settled = 2000;
  let running, waiting, settling, isComposing = false, asked = question();
  // A question is finished when its field is left, when it is sent, or when its answer is read for a while. The next one has an entry of its own in the history.
  let recorded = asked, finished = asked, isFinished = true, shown = location.search;

  function question() {
    const fields = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
    return new URLSearchParams(fields).toString();
  }

  // Fetches a page and hands it on; a later request takes the place of one that still runs.
  async function load(address, use, fail) {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    answer.classList.add('busy');
    try {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(response.statusText);
      const markup = await response.text();
      if (signal.aborted) return;
      use(new DOMParser().parseFromString(markup, 'text/html'));
    } catch (error) {
      if (error.name === 'AbortError') return;
      fail();
    }
    answer.classList.remove('busy');
  }

  async function ask() {
    const now = question();
    if (now === asked) {
      running?.abort();
      answer.classList.remove('busy');
      return;
    }
    await load(`${form.dataset.answer}?${now}`, fresh => {
      asked = now;
      show(fresh.body);
      remember(now);
    // The last answer stays: one failing request does not empty the page.
    }, () => status(say('The answer could not be fetched. Check the connection and ask again.', '无法获取答案。请检查网络后重试。')));
  }

  function remember(now) {
    if (now !== recorded) history[isFinished ? 'pushState' : 'replaceState'](null, '', now ? `${form.action}?${now}` : form.action);
    recorded = now;
    isFinished = finished === now;
    shown = location.search;
    language.search = now;
    clearTimeout(settling);
    settling = setTimeout(finish, settled);
  }

  function finish() {
    finished = question();
    isFinished ||= finished === recorded;
  }

  // Back and forward: the question and the answer of that address.
  function restore() {
    if (location.search === shown) return;
    shown = location.search;
    clearTimeout(waiting);
    clearTimeout(settling);
    load(location.href, fresh => {
      for (const field of fresh.querySelectorAll('form[data-answer] [name]')) form.elements[field.name].value = field.value;
      asked = recorded = finished = question();
      isFinished = true;
      show(fresh.getElementById('answer'));
      language.search = shown;
    }, () => location.reload());
  }

  // The live region stays the same element, so that its new words are spoken.
  function show(fresh) {
    const [before, after] = [answer.querySelector('[role=status]'), fresh.querySelector('[role=status]')];
    page.classList.toggle('asked', question() !== '');
    document.title = after.dataset.title;
    before.replaceChildren(...after.childNodes);
    for (const old of [...answer.children]) if (old !== before) old.remove();
    after.remove();
    answer.append(...fresh.children);
  }

  const status = words => { answer.querySelector('[role=status]').textContent = words; };

  const soon = () => {
    clearTimeout(waiting);
    clearTimeout(settling);
    if (!isComposing) waiting = setTimeout(ask, pause);
  };
  form.addEventListener('compositionstart', () => { isComposing = true; });
  form.addEventListener('compositionend', () => { isComposing = false; soon(); });
  form.addEventListener('input', event => { if (!event.isComposing) soon(); });
  form.addEventListener('change', finish);
  addEventListener('popstate', restore);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (isComposing) return;
    clearTimeout(waiting);
    finished = question();
    asked = null;
    ask().then(() => { if (!question()) location.hash = 'empty'; });
  });
}

// Tables are sorted by the column whose heading is pressed.
const collator = new Intl.Collator(root.lang, { numeric: true });
const unknown = '~';
// What is not known comes behind everything that is.
const compare = (a, b) => (a === unknown) - (b === unknown) || collator.compare(a, b);
for (const table of document.querySelectorAll('table.sortable')) {
  const headings = [...table.tHead.rows[0].cells];
  const key = (row, i) => row.cells[i].dataset.sort ?? row.cells[i].textContent.trim();
  headings.forEach((heading, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.ariaSort === 'ascending' ? -1 : 1;
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
      const rows = [...table.tBodies[0].rows].filter(row => !row.classList.contains('last'));
      rows.sort((a, b) => direction * compare(key(a, i), key(b, i)));
      table.tBodies[0].prepend(...rows);
    });
  });
}

// Paper has no address and no day of its own.
const printed = document.querySelector('.printed');
const print = () => {
  printed.querySelector('.address').textContent = `${location.href}, ${printed.dataset.day}${new Date().toLocaleDateString(root.lang.startsWith('zh') ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })}`;
};
addEventListener('beforeprint', print);
matchMedia('print').addEventListener('change', print);

// A reference has the address at which it was read.
for (const reference of document.querySelectorAll('.citation:not(.addressed)')) reference.append(say(', ', '，') + location.href.split('#')[0]);

// Quotations and references are copied with their source.
for (const words of document.querySelectorAll('[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = say('Copy', '复制');
  const text = words.dataset.copy ? `“${words.textContent.trim()}” ${words.dataset.copy} (${location.href.split('#')[0]})` : words.textContent.trim();
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = say('Copied', '已复制');
    } catch {
      getSelection().selectAllChildren(words);
      button.textContent = say('Selected: press Ctrl+C', '已选中，请按 Ctrl+C');
    }
    setTimeout(() => { button.textContent = say('Copy', '复制'); }, 3000);
  });
  button.setAttribute('aria-live', 'polite');
  (words.parentElement.querySelector('figcaption') ?? words).append(button);
}

// A quotation in several pieces stands out as a whole, and the other language is read at the same place.
function seek() {
  language.hash = location.hash;
  const key = decodeURIComponent(location.hash.slice(1));
  for (const mark of document.querySelectorAll('.mark[data-marks]')) mark.classList.toggle('sought', key !== '' && mark.dataset.marks.split(' ').includes(key));
}
addEventListener('hashchange', seek);
seek();

// What is pointed at or focused in a list beside the map stands out on it.
for (const kind of ['pointerover', 'focusin'])
  document.querySelector('.atlas')?.addEventListener(kind, event => {
    const id = event.target.closest?.('[data-city]')?.dataset.city;
    for (const city of document.querySelectorAll('a.city')) city.classList.toggle('shown', city.dataset.city === id);
  });

const theme = document.querySelector('button.theme');
const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const label = () => { theme.textContent = isDark() ? theme.dataset.light : theme.dataset.dark; };
theme.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  try { localStorage.setItem('theme', root.dataset.theme); } catch { /* Remembered for this page only. */ }
  label();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
label();
theme.hidden = false;
