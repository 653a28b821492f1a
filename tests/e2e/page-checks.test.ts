import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeScratchProject } from './scratch-project.ts';

const file = 'content/pages/checks-test.mdx';
const head = '---\ntitle: A test of checks\ndescription: A page made for a test of the checks of structure and language.\nkind: reference\norder: 99\n---\n\n';

test.describe('an author whose page', () => {
  test.describe.configure({ mode: 'serial' });
  const project = makeScratchProject();
  test.afterAll(() => project.remove());

  async function build(text: string): Promise<string> {
    writeFileSync(join(project.folder, file), head + text);
    const { code, output } = await project.run('build');
    expect(code).toBe(1);
    expect(output).not.toMatch(/^\s+at /m);
    return output;
  }

  test('has faults of structure and language is told all of them at once', async () => {
    const output = await build('### Boot Sources\n\nSee [here](/about-images/) for a foobarx.\n\n![](/favicon.svg)\n');
    expect(output).toContain(`${file}:8:1: 5 things to mend in this page:`);
    expect(output).toContain('  8:1: A heading of level 3 below one of level 1 skips a level.');
    expect(output).toContain('  8:10: The heading "Boot Sources" is not in sentence case');
    expect(output).toContain('  10:5: The link text "here" does not say where the link leads.');
    expect(output).toContain('  10:34: "foobarx" is not in the British dictionary.');
    expect(output).toContain('  12:1: A picture without alternative text.');
  });

  test('names a version of MAAS that does not exist is told which there are', async () => {
    expect(await build('Text.\n\n<Since v="3.55">\n\nMore.\n\n</Since>\n')).toMatch(/checks-test\.mdx:10:1: There is no MAAS 3\.55\. The releases are 2\.0, .*3\.8\./);
  });

  test('names a term that the glossary does not have is told what is near it', async () => {
    expect(await build('A <Term id="boot-sorce">source</Term>.\n')).toMatch(/checks-test\.mdx:8:3: The glossary has no term with the id `boot-sorce`\. Near it: `boot-source`/);
  });
});
