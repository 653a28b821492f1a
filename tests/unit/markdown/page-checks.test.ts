import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcessor } from '@mdx-js/mdx';
import { afterAll, describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { remarkChecks } from '../../../src/markdown/page-checks.ts';
import { remarkPinnedId } from '../../../src/markdown/pinned-id.ts';

/** A project with the word lists of this one. */
const folder = mkdtempSync(join(tmpdir(), 'project-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'content/pages'), { recursive: true });
for (const list of ['words.txt', 'names.txt']) cpSync(`content/${list}`, join(folder, 'content', list));

const processor = createProcessor({ remarkPlugins: [remarkPinnedId, remarkChecks] });

async function check(body: string, title = 'About images'): Promise<string> {
  const path = join(folder, 'content/pages/x.mdx');
  const head = `---\ntitle: ${title}\n---\n`;
  writeFileSync(path, head + body);
  const value = head.replace(/[^\n]/g, ' ') + body;
  return String(await processor.process(new VFile({ value, path, cwd: folder, data: { astro: { frontmatter: { title } } } })));
}

describe('a page', () => {
  it('passes where its structure and language are in order', async () => {
    await expect(check('\nText on MAAS images.\n\n## Boot sources {/* #boot-sources */}\n')).resolves.toContain('Text on MAAS images.');
  });

  it('fails with the reason alone where one thing is wrong', async () => {
    await expect(check('\nText.\n\n# Title\n')).rejects.toMatchObject({
      line: 7,
      column: 1,
      reason: 'A heading of the first level: the title in the frontmatter is the only one. Write `##`.',
    });
  });

  it('fails once, at the first of several things, and names all of them in their order', async () => {
    await expect(check('\nSee [here](/x/) please.\n\n### Boot Sources\n\n![](/a.svg)\n\nA foobarx.\n', 'About Images')).rejects.toMatchObject({
      line: 2,
      column: 14,
      reason: `7 things to mend in this page:
  2:14: The heading "About Images" is not in sentence case: "Images" takes small letters; if it is a name, add it to content/names.txt.
  5:5: The link text "here" does not say where the link leads. Name the page or the section.
  5:17: "please": Leave it out: the text gives instructions.
  7:1: A heading of level 3 below one of level 1 skips a level. Write \`##\`.
  7:10: The heading "Boot Sources" is not in sentence case: "Sources" takes small letters; if it is a name, add it to content/names.txt.
  9:1: A picture without alternative text. Say in it what the picture shows; an ornament belongs in a style sheet.
  11:3: "foobarx" is not in the British dictionary. Did you mean "foobar"? A term goes into content/words.txt, a name into content/names.txt, code into code font.`,
    });
  });

  it('passes as soon as a word it uses is in the list', async () => {
    await expect(check('\nA foobary.\n')).rejects.toThrow('foobary');
    writeFileSync(join(folder, 'content/words.txt'), 'foobary\n');
    await expect(check('\nA foobary.\n')).resolves.toContain('foobary');
  });
});
