// Shows the view of an address, and keeps address, title and focus in step.
const isOurs = url => url.origin === location.origin && !/^\/(api|openapi|reference)(\/|$)/.test(url.pathname) && !url.pathname.includes('.');

export function start(show) {
  history.scrollRestoration = 'auto';

  function render({ moveFocus }) {
    const heading = show(new URL(location.href));
    const target = location.hash && document.querySelector('main [data-arrived]');
    if (target) arrive(target);
    else if (moveFocus) {
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    }
  }

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const url = new URL(link.href.baseVal ?? link.href, location.href);
    if (!isOurs(url) || link.classList.contains('skip')) return;
    event.preventDefault();
    history.pushState(null, '', url);
    render({ moveFocus: true });
  });

  addEventListener('popstate', () => {
    // The skip link shows nothing new.
    if (location.hash !== '#main') render({ moveFocus: false });
  });

  render({ moveFocus: false });
}

function arrive(target) {
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
