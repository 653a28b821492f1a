import { attempt } from '../attempt.ts';

/** What the reader has filled in, by the name of the placeholder, `PROFILE`. It is kept in this browser and goes nowhere. */
export type PlaceholderValues = Readonly<Record<string, string>>;

const key = 'placeholders';

/** What was kept; empty where nothing was or where it cannot be read. */
export function readValues(): PlaceholderValues {
  const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? '{}'));
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string' && isPlainWord(value)));
}

/** Keeps the values that are not empty. */
export function keepValues(values: PlaceholderValues): void {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  attempt(() => localStorage.setItem(key, JSON.stringify(Object.fromEntries(filled))));
}

/** True for what the shell takes as it stands, in double quotes and without: letters, digits, and signs that mean nothing to it. */
export function isPlainWord(text: string): boolean {
  return /^[\w@%+=:,./-]+$/.test(text);
}
