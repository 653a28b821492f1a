import { readEntry } from './forms/read-entry.ts';
import type { EntryReading } from './forms/read-entry.ts';
import { readSigns, splitSigns } from './signs.ts';
import { TopicError } from './topic-error.ts';

/** An entry with its place in the line. */
export interface PlacedReading extends EntryReading {
  readonly offset: number;
}

/**
 * Reads the entries of an index line, which semicolons separate: `adding a [boot source]; see: source => boot source`.
 *
 * @param names words that keep their capital
 * @throws TopicError for the first entry that is not in order
 */
export function readLine(line: string, names: readonly string[] = []): readonly PlacedReading[] {
  return splitSigns(readSigns(line), ';').map((signs) => {
    const offset = signs[0]?.offset ?? 0;
    try {
      return { ...readEntry(signs, names), offset };
    } catch (error) {
      throw error instanceof TopicError && signs.length === 0 ? new TopicError(line.length, error.message) : error;
    }
  });
}
