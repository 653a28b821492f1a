import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeScratchProject } from './scratch-project.ts';
import type { ScratchProject } from './scratch-project.ts';

const file = 'content/pages/about-images.mdx';
const text = readFileSync(file, 'utf8');
const lines = text.split('\n').length;

/** What an author may get wrong, and the one line that answers it. */
const mistakes: readonly { name: string; edit: (text: string) => string; error: RegExp }[] = [
  {
    name: 'a kind of page that does not exist',
    edit: (page) => page.replace('kind: explanation', 'kind: tutorial'),
    error: /content\/pages\/about-images\.mdx:4:1: Frontmatter: `kind`: invalid option: expected one of "home"\|"explanation"/,
  },
  {
    name: 'frontmatter that is no YAML',
    edit: (page) => page.replace('kind: explanation', 'kind: [explanation'),
    error: /content\/pages\/about-images\.mdx:\d+:\d+: (missed comma|unexpected end)/,
  },
  {
    name: 'a component that does not exist',
    edit: (page) => `${page}\n<Admonition />\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:1: There is no component \`Admonition\`\\. The components are `),
  },
  {
    name: 'a component given a product that the snapshot does not hold',
    edit: (page) => `${page}\n<ImageFiles product="com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.4" />\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:1: .*ga-22\\.4.*Near it: .*ga-22\\.04`),
  },
  {
    name: 'a brace that nothing closes',
    edit: (page) => `${page}\nSome {text\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:\\d+: Unexpected end of file in expression`),
  },
  {
    name: 'an element that nothing closes',
    edit: (page) => `${page}\n<Note>\nText.\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:1: Expected a closing tag for \`<Note>\``),
  },
  {
    name: 'a link to a page that does not exist',
    edit: (page) => `${page}\nSee [images](/about-image/).\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:14: /about-image/\\s+There is no page or file \`about-image/\`\\. Near it: \`about-images/\``),
  },
  {
    name: 'a link to a section that does not exist',
    edit: (page) => `${page}\nSee [sources](#boot-source).\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:15: #boot-source\\s+The page \`about-images/\` has no id \`boot-source\`\\. Its ids: .*\`boot-sources\``),
  },
  {
    name: 'a command that MAAS does not have',
    edit: (page) => `${page}\n\`\`\`bash\nmaas $PROFILE boot-resource import\n\`\`\`\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 2}:29: .*boot-resource.*import`),
  },
  {
    name: 'a shell block that bash cannot read',
    edit: (page) => `${page}\n\`\`\`bash\nfor f in a b; do echo "$f"\n\`\`\`\n`,
    error: /content\/pages\/about-images\.mdx:\d+:\d+: /,
  },
  {
    name: 'an id pinned twice',
    edit: (page) => `${page}\n## Sources {/* #boot-sources */}\n`,
    error: new RegExp(`content/pages/about-images\\.mdx:${lines + 1}:17: boot-sources\\s+The id \`boot-sources\` stands twice`),
  },
];

test.describe('an author who writes', () => {
  test.describe.configure({ mode: 'serial' });
  let project: ScratchProject;
  test.beforeAll(() => {
    project = makeScratchProject();
  });
  test.afterAll(() => project.remove());

  for (const { name, edit, error } of mistakes) {
    test(`${name} gets one clear error`, async () => {
      writeFileSync(join(project.folder, file), edit(text));
      const { code, output } = await project.run('build');
      expect(output).toMatch(error);
      expect(output).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    });
  }
});
