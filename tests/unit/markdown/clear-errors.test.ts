import { expect, it } from 'vitest';
import { clearError } from '../../../src/markdown/clear-errors.ts';

const id = '/site/content/pages/x.mdx';

it('says file, line, column and reason, and shows no stack', () => {
  const error = clearError(Object.assign(new Error('Unexpected end of file'), { loc: { line: 25, column: 11 } }), id, '/site');
  expect(error.message).toBe('content/pages/x.mdx:25:11: Unexpected end of file');
  expect(error.stack).toBe('');
  expect(error).toMatchObject({ loc: { file: id, line: 25, column: 11 } });
});

it('takes the place from the message where the compiler gives none', () => {
  const error = clearError(new Error('Expected a closing tag for `<Note>` (25:1-25:7)'), id, '/site');
  expect(error.message).toBe('content/pages/x.mdx:25:1: Expected a closing tag for `<Note>` (25:1-25:7)');
});

it('counts columns from 1 where a reader counts from 0', () => {
  const error = clearError(Object.assign(new Error('bad YAML'), { loc: { line: 3, column: 0 } }), id, '/site');
  expect(error.message).toBe('content/pages/x.mdx:3:1: bad YAML');
});
