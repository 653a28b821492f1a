import { attempt } from '../attempt.ts';

const key = 'single-keys';

/** False where the reader has turned off the shortcuts that are one character (WCAG 2.2, 2.1.4). */
export function areSingleKeysOn(): boolean {
  return attempt(() => localStorage.getItem(key)) !== 'off';
}

/** Keeps the reader's choice. */
export function turnSingleKeys(on: boolean): void {
  attempt(() => (on ? localStorage.removeItem(key) : localStorage.setItem(key, 'off')));
}

/** True where a character goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}
