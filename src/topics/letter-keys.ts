// The letters of the index by keyboard: the bar is one stop of the tab key; arrows, Home and End go along it, and a letter
// goes to itself.
const bar = document.querySelector('.topic-letters');
const links = [...(bar?.querySelectorAll('a') ?? [])];

if (bar) {
  stopAt(links[0]);
  bar.addEventListener('keydown', (event) => event instanceof KeyboardEvent && move(event));
  bar.addEventListener('focusin', ({ target }) => target instanceof HTMLAnchorElement && stopAt(target));
}

function move(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const shown = links.filter((link) => !link.classList.contains('empty'));
  const at = shown.findIndex((link) => link === document.activeElement);
  const next = targetOf(event.key, shown, at);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function targetOf(key: string, shown: readonly HTMLAnchorElement[], at: number): HTMLAnchorElement | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return shown[(at + 1) % shown.length];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return shown.at(at - 1);
  if (key === 'Home') return shown[0];
  if (key === 'End') return shown.at(-1);
  return key.length === 1 ? shown.find((link) => link.textContent === key.toUpperCase()) : undefined;
}

function stopAt(stop: HTMLAnchorElement | undefined): void {
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
}
