/** A place in a page, counted from 1. */
export interface PlaceInPage {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in the page the character at `offset` of a fenced code block stands; `fenceLine` is the line of its opening fence.
 * Markdown strips the indentation that the block shares with its fence, so the column is found by matching the line of the
 * block against the end of that of the page.
 */
export function blockPlace(page: string, fenceLine: number, block: string, offset: number): PlaceInPage {
  const before = block.slice(0, offset).split('\n');
  const line = fenceLine + before.length;
  const inBlock = block.split('\n')[before.length - 1] ?? '';
  const inPage = page.split(/\r?\n/)[line - 1] ?? '';
  const indentation = inPage.endsWith(inBlock) ? inPage.length - inBlock.length : 0;
  return { line, column: (before.at(-1)?.length ?? 0) + 1 + indentation };
}
