import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/**
 * Files as a zip that is the same, byte for byte, whenever and wherever it is made: sorted by name, each dated the same day.
 *
 * @param date `2026-11-26`
 */
export function makeZip(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const entries: Zippable = {};
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) entries[name] = content;
  // A zip holds local time without a zone (APPNOTE.TXT 4.4.6). Some zones have days without a midnight; noon is in all of them.
  return zipSync(entries, { level: 6, mtime: new Date(year, month - 1, day, 12) });
}
