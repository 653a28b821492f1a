import { entryKinds } from './index-data.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { tellingTokens } from './tokens.ts';

/** What an entry is worth by its kind where two have the same words. */
const kindBonus: Readonly<Record<string, number>> = { topic: 3, heading: 2, message: 1, name: 0 };

/** How well an entry of the exact layer answers a query; 0 where it does not, 10 and more where it does. */
export function scoreEntry(query: Query, entry: Entry, lexicon: Lexicon): number {
  const base = Math.max(compare(query.all, entry, query, lexicon), ...query.variants.map((words) => 0.9 * compare(words, entry, query, lexicon)));
  return base === 0 ? 0 : base + (kindBonus[entryKinds[entry.kind] ?? ''] ?? 0) - Math.min(4, Math.log2(1 + entry.crowd));
}

function compare(words: readonly string[], entry: Entry, query: Query, lexicon: Lexicon): number {
  const asked = words.join(' ');
  const label = entry.all.join(' ');
  if (asked === label) return 100;
  const telling = tellingTokens([...new Set(words)]);
  const own = new Set(entry.telling);
  const has = (word: string) => own.has(word) || (query.terms.find((term) => term.asked === word)?.words ?? []).some((other) => own.has(other));
  const shared = telling.filter(has);
  if (shared.length === telling.length) {
    if (telling.length === own.size) return 90;
    const isPhrase = ` ${label} `.includes(` ${asked} `);
    return 30 + (40 * telling.length) / own.size + (isPhrase ? 15 : 0);
  }
  return query.isPasted || entryKinds[entry.kind] === 'message' ? compareMessage(words, entry, own, lexicon) : 0;
}

/** A pasted text that holds an entry nearly whole: three quarters of what the entry says, and two words that tell. */
function compareMessage(words: readonly string[], entry: Entry, own: ReadonlySet<string>, { weight }: Lexicon): number {
  if (own.size < 3) return 0;
  const asked = new Set(words);
  const sum = (list: Iterable<string>) => [...list].reduce((total, word) => total + weight(word), 0);
  const part = sum([...own].filter((word) => asked.has(word))) / sum(own);
  return part < 0.75 ? 0 : 40 * part + Math.min(30, sum(own)) + (` ${words.join(' ')} `.includes(` ${entry.all.join(' ')} `) ? 15 : 0);
}
