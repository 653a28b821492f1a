// A marker whose versions the reader does not use folds down to one line (within a line of text: to the versions), which
// says what it hides and opens it. Where the browser can, a folded block stays within reach of the browser's own search
// (`hidden="until-found"`, which has no effect within a line of text).

/** Shows a marker as it is without a script. */
export function showMarker(marker: Element): void {
  marker.querySelector(':scope > .version-fold')?.remove();
  part(marker, 'label')?.removeAttribute('hidden');
  part(marker, 'body')?.removeAttribute('hidden');
}

/** Folds a marker; one that is folded already, or that the reader opened, stays as it is. */
export function foldMarker(marker: Element): void {
  const label = part(marker, 'label');
  const body = part(marker, 'body');
  if (label === null || body === null || label.hidden) return;
  const versions = (label.textContent ?? '').replace(/:$/, '').replace(/^./, (first) => first.toLowerCase());
  const isBlock = marker.localName === 'div';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'version-fold';
  button.addEventListener('click', () => setFolded(button.getAttribute('aria-expanded') === 'true'));
  label.hidden = true;
  label.after(button);
  setFolded(true);

  function setFolded(folded: boolean): void {
    button.setAttribute('aria-expanded', String(!folded));
    const name = `${folded ? 'Hidden: applies' : 'Applies'} ${versions}`;
    button.textContent = isBlock ? name : versions;
    if (!isBlock) button.setAttribute('aria-label', name);
    if (folded) body?.setAttribute('hidden', isBlock && 'onbeforematch' in body ? 'until-found' : '');
    else body?.removeAttribute('hidden');
  }
}

/** Opens every folded marker around an element; true where there was one. */
export function openAround(element: Element | null): boolean {
  let opened = false;
  for (let marker = element?.closest('.version'); marker; marker = marker.parentElement?.closest('.version')) {
    const button = marker.querySelector<HTMLButtonElement>(':scope > .version-fold[aria-expanded=false]');
    button?.click();
    opened ||= button !== null;
  }
  return opened;
}

function part(marker: Element, name: 'label' | 'body'): HTMLElement | null {
  return marker.querySelector(`:scope > .version-${name}`);
}
