import { expect, it } from 'vitest';
import { relativePage } from '../../../src/offline/relative-page.ts';
import { readHtmlPage } from '../../../src/publish/html-page.ts';

it('changes the addresses that start at the root and not a byte besides', () => {
  const html = `<!DOCTYPE html><p  class=x>\n<a title="a > b" href='/b/?a=1&amp;b=2'>b</a> <a href=/c/>c</a> <a href="#d">d</a> &hellip; <img src="/e.png" alt=''>`;
  expect(relativePage(readHtmlPage('a/', html))).toBe(
    `<!DOCTYPE html><p  class=x>\n<a title="a > b" href="../b/?a=1&amp;b=2">b</a> <a href="../c/">c</a> <a href="#d">d</a> &hellip; <img src="../e.png" alt=''>`,
  );
});
