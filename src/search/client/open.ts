// Opens the search where it is asked for. The search itself is a script of its own that nothing loads before.
const entry = document.querySelector<HTMLAnchorElement>('.search-entry');
const key = 'searchopen';

if (entry) {
  entry.setAttribute('aria-keyshortcuts', '/ Control+K');
  entry.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const isTyping = target?.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
  const asked = new URLSearchParams(location.search).get('search');
  if (asked !== null) open(asked);
}

/** Opens the dialog, loading it first where it is not there yet. */
function open(query?: string): void {
  const event = () => dispatchEvent(new CustomEvent(key, { detail: query }));
  if (document.querySelector('dialog.search')) {
    event();
    return;
  }
  const address = document.querySelector<HTMLLinkElement>('link[rel="search-entry"]')?.href;
  if (address === undefined || document.querySelector('script[data-search]')) return;
  const script = document.createElement('script');
  script.src = address;
  script.dataset['search'] = '';
  script.addEventListener('load', event);
  script.addEventListener('error', () => {
    if (entry) location.assign(entry.href);
  });
  document.head.append(script);
}
