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

it('takes the place of an element that nothing closes from the message: the compiler gives that of the paragraph', () => {
  const error = clearError(Object.assign(new Error('Expected a closing tag for `<br>` (12:10-12:14) before the end of `paragraph`'), { loc: { line: 12, column: 1 } }), id, '/site');
  expect(error.message).toBe('content/pages/x.mdx:12:10: Expected a closing tag for `<br>` (12:10-12:14) before the end of `paragraph`. An element without content is closed in itself: `<br />`.');
});

it.each([
  ['Could not parse expression with acorn', 'Braces hold a comment, as in `{/* #boot-sources */}`; one that is only shown is written `\\{`, or put into code font.'],
  ['Unexpected character `5` (U+0035) before name, expected a character that can start a name', 'A `<` that begins no element is written `\\<`, or put into code font.'],
  ['bad indentation of a mapping entry', 'A text with a colon or another sign of YAML in it stands in quotation marks: `title: "Images: an overview"`.'],
])('says what to do where the compiler does not: %s', (message, remedy) => {
  expect(clearError(new Error(message), id, '/site').message).toBe(`content/pages/x.mdx:1:1: ${message}. ${remedy}`);
});

it('counts columns from 1 where a reader counts from 0', () => {
  const error = clearError(Object.assign(new Error('bad YAML'), { loc: { line: 3, column: 0 } }), id, '/site');
  expect(error.message).toBe('content/pages/x.mdx:3:1: bad YAML');
});
