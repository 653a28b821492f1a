/** Text to put in place of what stands from `offset` to `end`. */
export interface Edit {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made in it; of two that overlap the one that starts first, and encloses the other, is made. */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset || b.end - a.end)) {
    if (edit.offset < done) continue;
    result += text.slice(done, edit.offset) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
