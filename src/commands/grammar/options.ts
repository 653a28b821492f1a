/** An option of a command: `--max N`. */
export interface Option {
  /** Every spelling, the one to show first: `['-v', '--verbose']`. */
  readonly names: readonly string[];
  /** Its argument as manuals show it, `N`; absent where it takes none. */
  readonly argument?: string;
  /** What the argument must look like; absent: any text. */
  readonly form?: 'integer' | 'path' | 'boolean';
  /** Every value of the argument, where there are few. */
  readonly values?: readonly string[];
}
