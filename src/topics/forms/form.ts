import type { Label } from '../permute.ts';
import type { Sign } from '../signs.ts';

/** What one entry of an index line comes to. */
export type Reading =
  | {
      readonly kind: 'labels';
      /** As written. */
      readonly written: readonly Label[];
      /** What follows from the marks, or from the other orders of a pair. */
      readonly inverted: readonly Label[];
    }
  | { readonly kind: 'see' | 'seeAlso'; readonly from: Label; readonly to: Label }
  | {
      readonly kind: 'each';
      /** The entry for a heading below; undefined where the heading does not fit. */
      readonly entryFor: (heading: string) => readonly Sign[] | undefined;
    };

/** A form of entry: `pair: a, b`. Adding one is a file and a line in `read-entry.ts`. */
export interface Form {
  /** What stands before the colon; empty for the form that needs no name. */
  readonly name: string;
  /** How it is written, for the author who wrote it otherwise. */
  readonly usage: string;
  /** @throws TopicError for what is not written so */
  readonly read: (signs: readonly Sign[], names: readonly string[]) => Reading;
}
