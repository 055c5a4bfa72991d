// Not a module: it runs before the page is drawn, so that a remembered theme does not flash.
{
  const remembered = localStorage.getItem('theme');
  if (remembered) document.documentElement.dataset.theme = remembered;

  const isDark = () => (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme');
    const label = () => { button.textContent = isDark() ? 'Light theme' : 'Dark theme'; };
    button.addEventListener('click', () => {
      document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
      localStorage.setItem('theme', document.documentElement.dataset.theme);
      label();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label);
    label();
    button.hidden = false;
  });
}
