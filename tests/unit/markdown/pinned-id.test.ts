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

  it('keeps a comment that ends no heading', async () => {
    expect(await compile('Text {/* #not-a-heading */}', plugins)).not.toContain('id=');
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
