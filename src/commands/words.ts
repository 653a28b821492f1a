import type { ExpansionPart, Word, WordPart } from './shell/types.ts';

/** True where the shell replaces nothing in the word: its value is known. */
export function isLiteral(word: Word): boolean {
  return word.parts.every(({ kind }) => kind === 'text');
}

/** The expansion that a word consists of, `$PROFILE` or `"$PROFILE"`; undefined for any other word. */
export function onlyExpansion({ parts }: Word): ExpansionPart | undefined {
  const [part, ...others] = parts;
  return part?.kind === 'expansion' && others.length === 0 ? part : undefined;
}

/** The characters outside quotes that make the shell replace the word by names of files, where such files are. */
export function globCharacter(word: Word): { character: string; start: number; end: number } | undefined {
  for (const part of word.parts) {
    if (part.kind !== 'text' || part.quoting !== 'none') continue;
    const index = part.value.search(/[*?[]/);
    if (index >= 0) return { character: part.value.charAt(index), start: part.start + index, end: part.start + index + 1 };
  }
  return undefined;
}

/** The word without the first `count` characters of its value, which must not cut an expansion; quotes around it are left out. */
export function dropStart(word: Word, count: number): Word {
  const parts: WordPart[] = [];
  let left = count;
  for (const part of word.parts) {
    const length = part.kind === 'text' ? part.value.length : part.source.length;
    if (left >= length && length > 0) left -= length;
    else if (left === 0) parts.push(part);
    else {
      if (part.kind === 'text') parts.push({ ...part, value: part.value.slice(left), start: part.start + left });
      left = 0;
    }
  }
  const start = parts[0]?.start ?? word.end;
  const end = parts.at(-1)?.end ?? word.end;
  return { source: word.source.slice(start - word.start, end - word.start), value: word.value.slice(count), parts, start, end };
}
