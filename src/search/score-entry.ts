import type { Lexicon } from './lexicon.ts';
import { sharedParts } from './query.ts';
import type { Query, Wording } from './query.ts';
import type { Entry } from './shard.ts';
import { tellingTokens } from './tokens.ts';

/** What an entry is worth by its kind where two have the same words. */
const kindBonus: Readonly<Record<Entry['kind'], number>> = { heading: 14, term: 8, topic: 4, message: 1, name: 0, id: 0 };
/** What it is worth by the kind of its page. Topics and titles: what to do comes before what there is; names: what there is. */
const pageBonus: Readonly<Record<string, number>> = { 'how-to': 4, troubleshooting: 3, explanation: 3 };
const pageBonusOfName: Readonly<Record<string, number>> = { reference: 4 };
/** A definition is one sentence; where a section says more, that comes first. */
const definitionMalus = 9;
/** What a hit by an exact label has at least; labels that hold the words among many others say less and help the prose. */
export const exactFloor = 45;
/** What a label that has not all that was asked, or a name among words that are none, says at most. */
const pointer = 25;
/** What a message's own words weigh in a pasted text that is taken for it. */
const enoughOfMessage = 0.7;
/** What the words of a message weigh at least together, where a text has them one behind the other and where they stand about in it. */
const leastOfMessage = { said: 4, scattered: 6 };
/** What a heading says that has a name as it is asked for among other words. */
const literalScore = 112;
/** What a name weighs of a query that says a little more. */
const enoughOfNamed = 0.7;
/** What a name says of another that begins like it and ends in a name of the reader's. */
const kindredScore = 70;
/** A section with many names and messages lists them; one of them is explained elsewhere. */
const dearestCrowd = 16;

/** How well an entry of the exact layer answers a query, up to about 115; below {@link exactFloor} it only points at its section. */
export function scoreEntry(wording: Wording, entry: Entry, query: Query, lexicon: Lexicon): number {
  const { isPasted, literal } = query;
  const plain = isLiteral(literal, entry) ? literalScore : compare(wording, entry, query, lexicon);
  const score = Math.max(plain, (isPasted && !entry.isCode && entry.kind !== 'id') || (entry.kind === 'message' && wording.all.length > 3) ? compareMessage(wording, entry, lexicon) : 0);
  const bonuses = entry.kind === 'name' || entry.kind === 'term' ? pageBonusOfName : pageBonus;
  return score === 0 ? 0 : wording.worth * score + kindBonus[entry.kind] + (bonuses[entry.page] ?? 0) - (entry.isDefinition ? definitionMalus : 0) + (entry.kind === 'message' && entry.page === 'troubleshooting' ? 8 : 0) + Math.min(8, 2 * Math.log2(1 + entry.family)) - Math.min(dearestCrowd, 3 * Math.log2(1 + entry.crowd));
}

/** True for a heading that has a name or a command as it is asked for. */
function isLiteral(literal: string, { kind, label }: Entry): boolean {
  const at = kind === 'heading' && literal !== '' ? label.toLowerCase().indexOf(literal) : -1;
  return at >= 0 && !/[\w-]/.test(`${label[at - 1] ?? ''}${label[at + literal.length] ?? ''}`);
}

function compare({ all, terms, weight }: Wording, entry: Entry, { isCode, named }: Query, lexicon: Lexicon): number {
  const isOther = entry.isCode && !isCode;
  if (all.length === entry.all.length && all.every((word, i) => word === entry.all[i])) return isOther ? 100 : 112;
  if (isCode && all.length > sharedParts && all.slice(0, sharedParts).every((word, i) => word === entry.all[i])) return kindredScore;
  const matched = new Set<string>();
  let sum = 0;
  let isWhole = true;
  for (const term of terms) {
    let best = 0;
    for (const [word, worth] of term.words) {
      if (!entry.telling.has(word)) continue;
      matched.add(word);
      best = Math.max(best, worth);
    }
    sum += term.weight * best;
    if (best === 0) isWhole = false;
  }
  if (sum === 0) return 0;
  const asked = sum / weight;
  const said = weigh(matched, lexicon) / weigh(entry.telling, lexicon);
  const score = 100 * asked ** 2 * (0.35 + 0.65 * said);
  const isNamed = asked >= enoughOfNamed && named.has(entry.label.toLowerCase().replace(/^.*\//, ''));
  if ((!isNamed && (!isWhole || (isOther && said < 1))) || (entry.kind === 'message' && said < 0.5)) return Math.min(score, pointer);
  const isSaid = said === 1 && asked === 1 && tellingTokens(all).join(' ') === [...entry.telling].join(' ');
  return isSaid || (all.length > 1 && ` ${entry.all.join(' ')} `.includes(` ${all.join(' ')} `)) ? score + 8 : score;
}

/** A text in the reader's own words that holds most of what an entry says, and two words that tell; one that holds it word for word may do with commoner words. */
function compareMessage({ all, worth }: Wording, entry: Entry, lexicon: Lexicon): number {
  if (entry.telling.size < 2 || worth < 1) return 0;
  const isSaid = entry.all.length > 2 && ` ${all.join(' ')} `.includes(` ${entry.all.join(' ')} `);
  const telling = isSaid ? new Set(tellingTokens(entry.all)) : entry.telling;
  const asked = new Set(all);
  const own = weigh(telling, lexicon);
  const part = weigh([...telling].filter((word) => asked.has(word)), lexicon) / own;
  if (part < enoughOfMessage || own < (isSaid && entry.kind === 'message' ? leastOfMessage.said : leastOfMessage.scattered)) return 0;
  return 45 * part + Math.min(40, own) + (isSaid ? 15 : 0) + (entry.kind === 'message' ? 10 : 0);
}

function weigh(words: Iterable<string>, { weight }: Lexicon): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}
