/** What a command is given of the world around it. */
export interface Io {
  /** Writes to standard output, where the answer goes. */
  out(text: string): void;
  /** Writes to standard error, where everything else goes. */
  err(text: string): void;
  /** True where standard output is a terminal. */
  readonly isTerminal: boolean;
  /** True where standard error is one. */
  readonly isErrTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
}

/** 0: done; 1: the answer is no, or the data is bad; 2: called with words it does not know. */
export type ExitCode = 0 | 1 | 2;

/** A command of `npm run -s images --`. Adding one is a file and a line in `main.ts`. */
export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  /** Its words, without the name of the program: `list [--json] [--snapshot DIR]`. */
  readonly usage: string;
  /** Its options, a line each, and whatever else its `--help` should say. */
  readonly details: string;
  /** A call that works as it stands, without the name of the program. */
  readonly example: string;
  /**
   * @param args words after the name of the command
   * @throws {ImagesError} BadUse makes exit code 2, every other 1
   */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** How the commands are called. */
export const program = 'npm run -s images --';
