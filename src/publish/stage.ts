/** Tells how a stage went, in one line. */
export type Say = (line: string) => void;

/** One step on the way from the pages that Astro made to the site that is published. */
export interface Stage {
  /** As the log of the build names it. */
  readonly name: string;
  /** Rejects with what fails the build. */
  readonly run: (say: Say) => void | Promise<void>;
}
