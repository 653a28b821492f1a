import type { Changes, PublishedPlace } from './changes.ts';
import { findChanges } from './changes.ts';
import { LinksError } from './errors.ts';
import type { History } from './history.ts';
import { near } from '../images/near.ts';
import { writeAddress } from './notation.ts';
import { makeShortCode } from './short-code.ts';

/** Where a place went. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The history with the present pages in it: every new place gets its line and short code, and the moves are recorded.
 * What is still lost then is told in `lost`; a history with losses is not to be kept.
 *
 * @throws {LinksError} BadUse for a move from what was never published or is still there, or to what is not there
 */
export function accept(history: History, published: readonly PublishedPlace[], moves: readonly Move[]): { history: History; changes: Changes } {
  const live = new Set(published.map(({ address }) => address));
  const recorded = new Map(history.moves);
  for (const { from, to } of moves) {
    refuseMove(history, live, from, to);
    recorded.set(from, to);
  }
  const changes = findChanges({ places: history.places, moves: recorded }, published);
  const places = new Map(history.places);
  const taken = new Set([...places.values()].flat());
  for (const { address, isCoded } of changes.fresh) {
    const codes = isCoded ? [makeShortCode(address, taken)] : [];
    for (const code of codes) taken.add(code);
    places.set(address, codes);
  }
  return { history: { places, moves: recorded }, changes };
}

/** The history with another short code for one place, where two branches gave one code to two places. */
export function recode(history: History, address: string): History {
  if (!history.places.has(address)) throw unknownPlace(history, address);
  const others = new Set([...history.places].filter(([other]) => other !== address).flatMap(([, codes]) => codes));
  return { ...history, places: new Map(history.places).set(address, [makeShortCode(address, others)]) };
}

function refuseMove(history: History, live: ReadonlySet<string>, from: string, to: string): void {
  const place = `--move ${writeAddress(from)} ${writeAddress(to)}`;
  if (!history.places.has(from)) throw unknownPlace(history, from);
  if (live.has(from)) throw new LinksError('BadUse', place, `${writeAddress(from)} is still a place of the site.`, 'Only what is gone can move; build the site again if you have just taken it out.');
  if (!live.has(to)) throw new LinksError('BadUse', place, `${writeAddress(to)} is no place of the site.`, `Near it: ${near(to, live).map(writeAddress).join(', ') || 'nothing'}.`);
}

function unknownPlace({ places }: History, address: string): LinksError {
  return new LinksError('BadUse', writeAddress(address), 'This address was never published.', `Near it: ${near(address, places.keys()).map(writeAddress).join(', ') || 'nothing'}.`);
}
