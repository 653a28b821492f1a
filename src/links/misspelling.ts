import { countSlips } from '../images/slips.ts';

/** An id this short is a word of its own with every letter; from the longer length on, two slips are likelier than another word. */
const shortest = 10;
const long = 14;

/**
 * The one id that a misspelt one must mean: a letter wrong, missing, too many or exchanged with its neighbour, twice in a
 * long id. Undefined where two ids are equally near. Digits count in full: `rhel9` is no slip for `rhel8`.
 */
export function findMisspelt(id: string, ids: Iterable<string>): string | undefined {
  const most = id.length < shortest ? 0 : id.length < long ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) > most || digits(candidate) !== digits(id)) continue;
    const distance = countSlips(id, candidate);
    if (distance < least) [best, least] = [candidate, distance];
    else if (distance === least && candidate !== best) best = undefined;
  }
  return best;
}

function digits(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}
