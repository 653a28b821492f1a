import { describe, expect, it } from 'vitest';
import { remarkVersionMarkers } from '../../../src/markdown/version-markers.ts';
import { compile } from './compile.ts';

const plugins = { remarkPlugins: [remarkVersionMarkers] };

describe('a version marker', () => {
  it('within a line of text is told so', async () => {
    expect(await compile('Up to <Until v="3.7">one source</Until><Since v="3.8">many</Since>.', plugins)).toContain(
      '<Until v="3.7" inline>{"one source"}</Until><Since v="3.8" inline>{"many"}</Since>',
    );
  });

  it('of its own is a block, whose text is a paragraph', async () => {
    const code = await compile('<Between since="3.1" until="3.4">One *line* of text.</Between>', plugins);
    expect(code).not.toContain('inline');
    expect(code).toMatch(/<Between since="3\.1" until="3\.4"><_components\.p>\{"One "\}<_components\.em>/);
  });

  it('keeps the blocks it holds', async () => {
    const code = await compile('<Since v="3.5">\n\nOne.\n\n- Two.\n\n</Since>', plugins);
    expect(code).toMatch(/<Since v="3\.5"><_components\.p>\{"One\."\}<\/_components\.p>.*<_components\.ul>/s);
  });

  it('may be empty', async () => {
    expect(await compile('<Since v="3.5"></Since>', plugins)).toContain('<Since v="3.5" />');
  });

  it('is told apart from other components', async () => {
    expect(await compile('A <Term id="index" />.', plugins)).toContain('<Term id="index" />');
  });
});
