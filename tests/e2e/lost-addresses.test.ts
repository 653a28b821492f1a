import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeScratchProject } from './scratch-project.ts';
import type { ScratchProject } from './scratch-project.ts';

const page = 'content/pages/about-images.mdx';
const heading = '### Key takeaways {/* #key-takeaways */}';

/** What an author may do to a section or page that is published; what the build names; where the address leads once it is mended. */
const changes: readonly { name: string; edit: (project: ScratchProject) => void; lost: string; then: string }[] = [
  {
    name: 'a heading with another id',
    edit: ({ folder }) => edit(folder, (text) => text.replace('#key-takeaways', '#takeaways')),
    lost: 'content/pages/about-images.mdx: about-images/#key-takeaways was published and is gone; what is nearest to it now is about-images/#takeaways',
    then: 'about-images/#takeaways',
  },
  {
    name: 'a heading with other words and another id',
    edit: ({ folder }) => edit(folder, (text) => text.replace(heading, '### What to remember {/* #what-to-remember */}')),
    lost: 'content/pages/about-images.mdx: about-images/#key-takeaways was published and is gone; what is nearest to it now is about-images/#what-to-remember',
    then: 'about-images/#what-to-remember',
  },
  {
    name: 'a heading that is taken out',
    // Its index lines go with it.
    edit: ({ folder }) => edit(folder, (text) => text.replace(/^### Key takeaways .*\n(?:\{\/\* index: .*\n)*/m, '')),
    lost: 'content/pages/about-images.mdx: about-images/#key-takeaways was published and is gone; what is nearest to it now is about-images/',
    then: 'about-images/',
  },
];

for (const { name, edit: change, lost, then } of changes) {
  test(`${name} fails the build with a command that mends it`, { tag: '@long' }, async () => {
    test.setTimeout(600_000);
    const project = makeScratchProject();
    try {
      change(project);
      const failed = await project.run('build');
      expect(failed.code).toBe(1);
      expect(failed.output).toContain(lost);
      const command = /npm run (links -- accept --move \S+ \S+)/.exec(failed.output)?.[1]?.split(' ') ?? [];
      const mended = await project.run(...command);
      expect(mended.output).toContain('moved  about-images/#key-takeaways → ');
      const built = await project.run('build');
      expect([built.code, built.output.includes('new addresses')]).toEqual([0, false]);
      const resolved = await project.run('links', '--', 'resolve', 'about-images/#key-takeaways', '/t/5076#heading--key-takeaways');
      expect(resolved.output).toBe(`${then}\n${then}\n`);
    } finally {
      project.remove();
    }
  });
}

test('a page with another name fails the build with a command that mends it, sections and all', { tag: '@long' }, async () => {
  test.setTimeout(600_000);
  const project = makeScratchProject();
  const pages = join(project.folder, 'content/pages');
  writeFileSync(join(pages, 'old-name.mdx'), '---\ntitle: A page to rename\ndescription: A page whose name changes, with a section of its own to find again.\nkind: reference\norder: 99\n---\n\n## One {/* #one */}\n\nText.\n');
  try {
    expect((await project.run('build')).code).toBe(0);
    expect((await project.run('links', '--', 'accept')).code).toBe(0);
    renameSync(join(pages, 'old-name.mdx'), join(pages, 'new-name.mdx'));
    const failed = await project.run('build');
    const command = /npm run (links -- accept --move .*)/.exec(failed.output)?.[1]?.split(' ') ?? [];
    expect(command.join(' ')).toBe('links -- accept --move old-name/ new-name/ --move old-name/#one new-name/#one');
    await project.run(...command);
    expect((await project.run('build')).code).toBe(0);
    expect(readFileSync(join(project.folder, 'dist/old-name/index.html'), 'utf8')).toContain('href="../new-name/#one"');
    expect((await project.run('links', '--', 'resolve', 'old-name/#one')).output).toBe('new-name/#one\n');
    expect((await project.run('links', '--', 'check')).code).toBe(0);
  } finally {
    project.remove();
  }
});

function edit(folder: string, change: (text: string) => string): void {
  const file = join(folder, page);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${page} no longer has the heading that this test changes.`);
  writeFileSync(file, changed);
}
