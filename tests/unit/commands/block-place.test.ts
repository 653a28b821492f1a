import { describe, expect, it } from 'vitest';
import { blockPlace } from '../../../src/commands/block-place.ts';

describe('the place of a character of a code block', () => {
  it('is counted in the page', () => {
    expect(blockPlace('text\n\n```bash\na\nbc d\n```\n', 3, 'a\nbc d', 5)).toEqual({ line: 5, column: 4 });
  });

  it('counts the indentation that Markdown strips', () => {
    expect(blockPlace('1. text\n\n   ```bash\n   a\n     b\n   ```\n', 3, 'a\n  b', 4)).toEqual({ line: 5, column: 6 });
    expect(blockPlace('> ```bash\n> a b\n> ```\n', 1, 'a b', 2)).toEqual({ line: 2, column: 5 });
  });

  it('does not mind the line ends of Windows', () => {
    expect(blockPlace('```bash\r\na\r\n  b\r\n```', 1, 'a\n  b', 4)).toEqual({ line: 3, column: 3 });
  });
});
