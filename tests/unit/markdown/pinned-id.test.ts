import rehypeSlug from 'rehype-slug';
import { describe, expect, it } from 'vitest';
import { remarkPinnedId } from '../../../src/markdown/pinned-id.ts';
import { compile } from './compile.ts';

const plugins = { remarkPlugins: [remarkPinnedId], rehypePlugins: [rehypeSlug] };

describe('a heading', () => {
  it('takes the id its comment pins, and loses the comment', async () => {
    const code = await compile('## Add a boot source {/* #add-source */}', plugins);
    expect(code).toContain('<_components.h2 id="add-source">{"Add a boot source"}</_components.h2>');
  });

  it('takes an id made from its text where no comment pins one', async () => {
    expect(await compile('## Add a boot source', plugins)).toContain('id="add-a-boot-source"');
  });

  it.each([
    ['Text {/* #boot-sources */}', 6],
    ['{/* #boot-sources */}', 1],
    ['## Boot {/* #boot-sources */} sources', 9],
  ])('has the comment that pins its id at its end: %s', async (text, column) => {
    await expect(compile(text, plugins)).rejects.toMatchObject({ line: 1, column, message: expect.stringContaining('This comment pins no id: it stands at the end of the line of a heading') });
  });

  it('may have any other comment near it', async () => {
    expect(await compile('## Boot sources\n\n{/* see #12 of the list */}\n', plugins)).toContain('"Boot sources"');
  });

  it.each(['{/* add-source */}', '{/* #Add-Source */}', '{/* #add source */}', '{title}', '{/* #-x */}'])(
    'is refused with the place of its mistake where it ends in %s',
    async (expression) => {
      await expect(compile(`# T\n\n## Add a boot source ${expression}`, plugins)).rejects.toMatchObject({
        line: 3,
        column: 22,
        message: expect.stringContaining('A heading pins its id with a comment such as {/* #boot-sources */}'),
      });
    },
  );
});
