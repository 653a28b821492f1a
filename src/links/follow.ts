import { LinksError } from './errors.ts';
import type { History } from './history.ts';
import { writeAddress } from './notation.ts';

/**
 * Where an address that was published once leads today: itself where it is still there, else what stands for it, however
 * often it moved. Undefined where it is lost.
 *
 * A section whose page moved is sought under its own id in the page's successor; without one there, the successor's start
 * stands for it.
 *
 * @param live every address of the present pages
 * @throws {LinksError} BadHistory where the moves go in a circle
 */
export function follow(address: string, live: ReadonlySet<string>, moves: History['moves']): string | undefined {
  return step(address, live, moves, []);
}

function step(address: string, live: ReadonlySet<string>, moves: History['moves'], path: readonly string[]): string | undefined {
  if (live.has(address)) return address;
  if (path.includes(address)) {
    const circle = [...path.slice(path.indexOf(address)), address].map(writeAddress).join(' → ');
    throw new LinksError('BadHistory', 'content/history/moves.txt', `The moves go in a circle: ${circle}.`, 'Delete the line that is wrong.');
  }
  const next = [...path, address];
  const moved = moves.get(address);
  if (moved !== undefined) return step(moved, live, moves, next);
  const [page = '', id] = address.split('#');
  const successor = id === undefined ? undefined : moves.get(page);
  if (successor === undefined || live.has(page)) return undefined;
  const [newPage = ''] = successor.split('#');
  return step(`${newPage}#${id}`, live, moves, next) ?? step(successor, live, moves, next);
}
