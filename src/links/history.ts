import { LinksError } from './errors.ts';
import { readAddress, writeAddress } from './notation.ts';

/** Every address that was ever published, and where those went that are no more. */
export interface History {
  /** Address → its short codes; none for a term or a figure. Two where two branches gave one each. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Former address → what stands for it now, possibly a former address itself. */
  readonly moves: ReadonlyMap<string, string>;
}

export const placesFile = 'content/history/places.txt';
export const movesFile = 'content/history/moves.txt';

/**
 * Reads the two files of the history. Each line stands for itself, so that their order and repetition mean nothing and two
 * branches merge by keeping the lines of both (`merge=union`).
 *
 * - places: `ADDRESS CODE`, or `ADDRESS -` for a place without a short code;
 * - moves: `FROM TO`.
 *
 * @throws {LinksError} BadHistory with file and line
 */
export function readHistory(placesText: string, movesText: string): History {
  const places = new Map<string, string[]>();
  for (const { words: [address, code], place } of readLines(placesText, placesFile)) {
    if (!/^(?:-|[b-df-hj-np-tv-z0-9]{4,})$/.test(code)) throw new LinksError('BadHistory', place, `${JSON.stringify(code)} is no short code.`, 'Write - where there is none.');
    const key = readAddress(address, place);
    const codes = places.get(key) ?? [];
    if (code !== '-' && !codes.includes(code)) codes.push(code);
    places.set(key, codes);
  }
  const moves = new Map<string, string>();
  for (const { words: [from, to], place } of readLines(movesText, movesFile)) {
    const [key, target] = [readAddress(from, place), readAddress(to, place)];
    const other = moves.get(key);
    if (other !== undefined && other !== target) {
      throw new LinksError('BadHistory', place, `${from} went to ${writeAddress(other)} in another line.`, 'Two branches moved it to different places: delete the line that is wrong.');
    }
    moves.set(key, target);
  }
  return { places, moves };
}

/** The two files of a history, one sorted line each place and move. */
export function writeHistory({ places, moves }: History): { readonly places: string; readonly moves: string } {
  const placeLines = [...places].flatMap(([address, codes]) => (codes.length === 0 ? ['-'] : codes).map((code) => `${writeAddress(address)} ${code}\n`));
  const moveLines = [...moves].map(([from, to]) => `${writeAddress(from)} ${writeAddress(to)}\n`);
  return { places: placeLines.sort().join(''), moves: moveLines.sort().join('') };
}

function* readLines(text: string, file: string): Generator<{ words: [string, string]; place: string }> {
  for (const [index, line] of text.split('\n').entries()) {
    const place = `${file}:${index + 1}`;
    const [first, second, third] = line.trimEnd().split(' ');
    if (first === '' || first === undefined) continue;
    if (/^(?:<{7}|={7}|>{7})/.test(line)) throw new LinksError('BadHistory', place, `${JSON.stringify(line)} is what a merge left.`, 'Keep the lines of both branches, and delete the lines that git put around them.');
    if (second === undefined || third !== undefined) {
      throw new LinksError('BadHistory', place, `${JSON.stringify(line)} is not two words.`, 'Only `npm run links -- accept` writes this file; undo what else changed it.');
    }
    yield { words: [first, second], place };
  }
}
