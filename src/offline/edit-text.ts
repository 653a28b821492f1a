/** Text to put in place of what stands from `offset` to `end`. */
export interface Edit {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with edits made in it. What is only put in at a place comes before what replaces the text there; of two that overlap,
 * the one that starts first, and encloses the other, is made.
 */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.offset < done) continue;
    result += text.slice(done, edit.offset) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

function byPlace(a: Edit, b: Edit): number {
  return a.offset - b.offset || Number(a.end > a.offset) - Number(b.end > b.offset) || b.end - a.end;
}
