import type { Problem, Span } from '../problem.ts';

/** How a piece of text is protected from the shell: not at all, by `\`, `'…'`, `"…"`, or `$'…'`. */
export type Quoting = 'none' | 'backslash' | 'single' | 'double' | 'ansi-c';

/** A piece of a word whose text the shell passes on. */
export interface TextPart extends Span {
  readonly kind: 'text';
  /** The text as the command gets it. */
  readonly value: string;
  readonly quoting: Quoting;
}

/** A piece of a word that the shell replaces: `$NAME`, `${NAME…}`, `$(…)`, `$((…))`, `<(…)`. */
export interface ExpansionPart extends Span {
  readonly kind: 'expansion';
  readonly form: 'parameter' | 'command' | 'arithmetic' | 'process' | 'array';
  /** As it stands in the block. */
  readonly source: string;
  /** The name of the parameter, `PROFILE` of `$PROFILE`, where the expansion is of one. */
  readonly name?: string;
  /** True inside double quotes. */
  readonly quoted: boolean;
}

export type WordPart = TextPart | ExpansionPart;

/** One word of a command. */
export interface Word extends Span {
  /** As it stands in the block. */
  readonly source: string;
  /** As the command gets it, with expansions left as they stand. */
  readonly value: string;
  readonly parts: readonly WordPart[];
}

/** `NAME=VALUE` before a command, or alone. */
export interface Assignment {
  readonly name: string;
  readonly word: Word;
}

/** `> FILE`, `2>&1`, `<<EOF`. */
export interface Redirection extends Span {
  /** Without the number before it. */
  readonly operator: string;
  readonly target?: Word;
  /** The lines of a here-document, without the delimiter. */
  readonly hereDocument?: Span;
}

/** A command with its words: what stands between `|`, `;`, `&&` and line ends. */
export interface SimpleCommand extends Span {
  readonly assignments: readonly Assignment[];
  /** The name of the command and its arguments; empty where there are only assignments. */
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  /** The subshells it runs in, outermost first: a `cd` in one does not reach beyond it. */
  readonly subshells: readonly number[];
}

/** What a shell block holds. */
export interface ShellScript {
  /** Every simple command in the order of their first characters, also those inside `$(…)`, loops and functions. */
  readonly commands: readonly SimpleCommand[];
  readonly comments: readonly Span[];
  /** Variables of `for` and `select`. */
  readonly loopVariables: readonly string[];
  /** What is unfinished: a quote, an expansion, a here-document. `bash -n` finds more. */
  readonly problems: readonly Problem[];
}
