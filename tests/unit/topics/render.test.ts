import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { renderIndex } from '../../../src/topics/render.ts';
import { makePage } from './entries.ts';

const html = renderIndex(buildIndex([makePage('a', { x: 'booting, `<x>`; booting, ESXi; disk, boot, small; ! mirror; ! one; see: MIB => mirror', '': 'mirror; 404' })]));

describe('the page of the index', () => {
  it('has all letters, those without entries without a link; each id stands once', () => {
    expect(html.match(/<li><(?:a|span)[^]*?<\/li>/g)?.slice(0, 27).map((item) => item.replace(/<[^>]*>/g, '')).join('')).toBe('0–9ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(html).toContain('<li><a href="#b">B</a></li>');
    expect(html).toContain('<li><span id="c"><span id="heading--c-topics"></span>C</span></li>');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(ids).toEqual(expect.arrayContaining([letter, `heading--${letter}-topics`]));
  });

  it('shows numbers first', () => {
    expect([...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['numbers-and-symbols', 'b', 'd', 'm', 'o']);
  });

  it('names places by page and section, the main one marked', () => {
    expect(html).toContain(
      '<li id="topic-mirror"><span class="topic">mirror</span> <a class="locator main" href="/a/#x">Page a › Section x</a> <a class="locator" href="/a/">Page a</a></li>',
    );
  });

  it('lists subentries below their heading, with code as code', () => {
    expect(html).toContain(
      '<li id="topic-booting"><span class="topic">booting</span>\n<ul>\n<li id="topic-booting-x"><span class="topic"><code>&lt;x&gt;</code></span> <a class="locator" href="/a/#x">Page a › Section x</a></li>\n<li id="topic-booting-esxi"><span class="topic">ESXi</span>',
    );
  });

  it('puts a heading and its only subentry on one line', () => {
    expect(html).toContain(
      '<li id="topic-disk"><span class="topic">disk, <span id="topic-disk-boot">boot</span>, <span id="topic-disk-boot-small">small</span></span> <a class="locator" href="/a/#x">Page a › Section x</a></li>',
    );
  });

  it('marks the main place only where there are others', () => {
    expect(html).toContain('<li id="topic-one"><span class="topic">one</span> <a class="locator" href="/a/#x">Page a › Section x</a></li>');
  });

  it('leads on to other entries', () => {
    expect(html).toContain('<li id="topic-mib"><span class="topic">MIB</span> <span class="topic-see"><i>see</i> <a href="#topic-mirror">mirror</a></span></li>');
  });
});
