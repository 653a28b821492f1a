import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../../../src/offline/print/edition.ts';
import { printPage, putStyles } from '../../../../src/offline/print/print-page.ts';
import { readPrintText } from '../../../../src/offline/print/print-text.ts';
import { parsePage } from '../../../../src/publish/html-page.ts';

const texts = {
  '': ['Home', 'home', '<p><a href="/a/#one">One</a> <a href="/a/">A</a> <a href="/old-link/?x=1#y">Old link?</a> <a href="https://example.com/?a&amp;b">out</a></p>'],
  'a/': ['A & B', 'how-to', '<h2 id="one">One<a class="heading-link" href="#one"></a></h2><p id="in-one"><button>Do</button><a href="../b/#deep">deep</a> <a href="#gone">gone</a></p><h3 id="two">Two</h3><h2 id="three">Three</h2><details><summary>s</summary>t</details>'],
  'b/': ['B', 'reference', '<h2 id="one">One</h2><h4 id="deep">Deep</h4><svg aria-labelledby="t u"><title id="t">T</title><path marker-end="url(#arrow)" data-step="1"/><use href="#arrow"/></svg>'],
  'topics/': ['Topics', 'reference', '<h2 id="s">S</h2><a href="/b/#deep">deep</a>'],
} as const;

const sources = Object.entries(texts).map(([path, [title, kind, prose]]) => {
  const html = `<!doctype html><main><h1>${title}</h1><div class="prose">${prose}</div></main>`;
  const text = readPrintText(path, parsePage(html));
  if (text === undefined) throw new Error('The page has no text.');
  return { path, title, kind, html, text };
});
const edition = makeEdition(sources, 'topics/');
const page = printPage(edition, 'print/', { lines: ['All of it.'], site: 'https://docs.example.com/' });

describe('the print edition', () => {
  it('has the pages as numbered chapters in parts, the index of topics last', () => {
    expect(edition.map(({ title, chapters }) => [title, ...chapters.map(({ number, title: name }) => `${number} ${name}`)])).toEqual([
      ['Overview', '1 Home'],
      ['How-to guides', '2 A & B'],
      ['Reference', '3 B'],
      ['Index', '4 Topics'],
    ]);
    expect(edition[1]?.chapters[0]?.sections.map(({ number, title }) => `${number} ${title}`)).toEqual(['2.1 One', '2.1.1 Two', '2.2 Three']);
  });

  it('lists chapters and sections in its contents', () => {
    expect(page).toContain('<a href="#a:"><span class="print-number">2</span> <span>A &amp; B</span></a>');
    expect(page).toContain('<a href="#a:three"><span class="print-number">2.2</span> <span>Three</span></a>');
  });

  it('puts each heading a level deeper, with its number', () => {
    expect(page).toContain('<h2 id="a:"><span class="print-number">2</span> A &amp; B</h2>');
    expect(page).toContain('<h3 id="a:one"><span class="print-number">2.1</span> One</h3>');
    expect(page).toContain('<h5 id="b:deep">Deep</h5>');
  });

  it('has no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('b:one');
  });

  it('leads links to its own places, with the number of the section that they are in', () => {
    expect(page).toContain('<a href="#a:one" data-section="2.1">One</a>');
    expect(page).toContain('<a href="#a:" data-section="2">A</a>');
    expect(page).toContain('<a href="#b:deep" data-section="3.1">deep</a>');
    expect(page).toContain('<a href="#a:" data-section="2">gone</a>');
  });

  it('leads what it does not hold to the site, and says the address there', () => {
    expect(page).toContain('<a href="../old-link/?x=1#y" data-at="https://docs.example.com/old-link/?x=1#y">Old link?</a>');
    expect(page).toContain('<a href="https://example.com/?a&amp;b">out</a>');
  });

  it('gives the parts of drawings ids of their own too', () => {
    expect(page).toContain('<svg aria-labelledby="b:t b:u"><title id="b:t">T</title><path marker-end="url(#b:arrow)"/><use href="#b:arrow"/></svg>');
  });

  it('leaves out what only a script gives life to, and opens what can be folded', () => {
    expect(page).not.toMatch(/<button|heading-link/);
    expect(page).toContain('<details open>');
  });

  it('takes its styles as they are', () => {
    expect(putStyles(page, 'a{content:"$&"}')).toContain('<style>a{content:"$&"}</style>');
  });
});
