// Opens the search where it is asked for. The search itself is a script of its own that nothing loads before.
import { areSingleKeysOn, isTyping } from '../../components/shell/keyboard/single-keys.ts';
import { loadScript } from '../../offline/site-data.ts';
import dialogScript from './dialog.ts?script';

const entry = document.querySelector<HTMLAnchorElement>('.search-entry');

if (entry) {
  entry.setAttribute('aria-keyshortcuts', '/ Control+K');
  entry.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (!isSlash(event) && !isControlK(event)) return;
    event.preventDefault();
    open();
  });
  const asked = new URLSearchParams(location.search).get('search');
  if (asked !== null) open(asked);
}

function isSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key === '/' && !isTyping(target) && !ctrlKey && !metaKey && !altKey && areSingleKeysOn();
}

function isControlK({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/**
 * Opens the dialog, loading it first; where it cannot be read, the page with the form stands in for it. What is typed before the
 * field is there goes into it.
 */
function open(query?: string): void {
  let text = query;
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) return;
    text = (text ?? '') + event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, true);
  loadScript(dialogScript)
    .then(
      () => dispatchEvent(new CustomEvent('searchopen', { detail: text })),
      () => entry && location.assign(entry.href),
    )
    .finally(() => removeEventListener('keydown', keep, true));
}
