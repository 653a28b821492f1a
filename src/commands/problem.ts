/** A stretch of a block, such as a word. Offsets count UTF-16 code units from its start; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with something, and what to do about it. */
export interface Complaint {
  /** What is wrong and why, and what exists instead, in full sentences. */
  readonly reason: string;
  /** What to do about it, as a full sentence. */
  readonly remedy: string;
}

/** Something wrong in a shell block. */
export interface Problem extends Span, Complaint {}

/** A problem with the stretch `span`. */
export function problemAt({ start, end }: Span, reason: string, remedy: string): Problem {
  return { start, end, reason, remedy };
}
