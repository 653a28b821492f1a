import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeScratchProject } from './scratch-project.ts';
import type { ScratchProject } from './scratch-project.ts';

const file = 'content/pages/about-images.mdx';
const text = readFileSync(file, 'utf8');
const lines = text.split('\n').length;

/** What an author may get wrong, and how the one line begins that answers it; `line` is the first line that was added. */
interface Mistake {
  readonly name: string;
  /** When it shows: compiling the page, rendering it, or looking at the finished site. */
  readonly stage: 'page' | 'render' | 'site';
  readonly edit: (text: string) => string;
  /** Of the file; UTF-8 where it is absent. */
  readonly encoding?: 'latin1';
  readonly error: (file: string, line: number) => string | readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a kind of page that does not exist',
    stage: 'page',
    edit: (page) => page.replace('kind: explanation', 'kind: tutorial'),
    error: (file) => `${file}:4:1: Frontmatter: \`kind\` is "tutorial"; it can be \`home\`, \`explanation\``,
  },
  {
    name: 'a page without a description',
    stage: 'page',
    edit: (page) => page.replace(/^description: .*\n/m, ''),
    error: (file) => `${file}:1:1: Frontmatter: \`description\` is missing.`,
  },
  {
    name: 'frontmatter that is no YAML',
    stage: 'page',
    edit: (page) => page.replace('kind: explanation', 'kind: [explanation'),
    error: (file) => `${file}:5:1: missed comma between flow collection entries`,
  },
  {
    name: 'a component that does not exist',
    stage: 'page',
    edit: (page) => `${page}\n<Admonition />\n`,
    error: (file, line) => `${file}:${line}:1: There is no component \`Admonition\`. The components are `,
  },
  {
    name: 'a property that a component does not have',
    stage: 'page',
    edit: (page) => `${page}\n<Since version="3.5">Text.</Since>\n`,
    error: (file, line) => `${file}:${line}:8: \`<Since>\` has no property \`version\`. It has \`v\`.`,
  },
  {
    name: 'braces that would run code',
    stage: 'page',
    edit: (page) => `${page}\nThe {name} of it.\n`,
    error: (file, line) => `${file}:${line}:5: Braces hold a comment, and \`name\` would be run as code.`,
  },
  {
    name: 'a letter in another encoding than UTF-8',
    stage: 'page',
    edit: (page) => `${page}\nA \xe9.\n`,
    encoding: 'latin1',
    error: (file, line) => `${file}:${line}:3: The character U+FFFD stands where a letter was lost: the file is not in UTF-8.`,
  },
  {
    name: 'a brace that nothing closes',
    stage: 'page',
    edit: (page) => `${page}\nSome {text\n`,
    error: (file, line) => `${file}:${line}:11: Unexpected end of file in expression`,
  },
  {
    name: 'an element that nothing closes',
    stage: 'page',
    edit: (page) => `${page}\n<Note>\nText.\n`,
    error: (file, line) => `${file}:${line}:1: Expected a closing tag for \`<Note>\``,
  },
  {
    name: 'a command that MAAS does not have',
    stage: 'page',
    edit: (page) => `${page}\n\`\`\`bash\nmaas $PROFILE boot-resource import\n\`\`\`\n`,
    error: (file, line) => `${file}:${line + 1}:29: \`boot-resource\` has no action \`import\`.`,
  },
  {
    name: 'an option that sstream-mirror does not have',
    stage: 'page',
    edit: (page) => `${page}\n\`\`\`bash\nsstream-mirror --arch=amd64 $IMAGE_SRC $IMAGE_DIR\n\`\`\`\n`,
    error: (file, line) => `${file}:${line + 1}:16: \`sstream-mirror\` has no option \`--arch\`.`,
  },
  {
    name: 'a build that the template does not have',
    stage: 'page',
    edit: (page) => `${page}\n\`\`\`bash dir=packer-maas/ubuntu\npacker build -only=qemu.flatt .\n\`\`\`\n`,
    error: (file, line) => `${file}:${line + 1}:20: The template has no build \`qemu.flatt\``,
  },
  {
    name: 'a target that the Makefile does not have',
    stage: 'page',
    edit: (page) => `${page}\n\`\`\`bash dir=packer-maas/ubuntu\nmake custom-ubuntu.dd.gz\n\`\`\`\n`,
    error: (file, line) => `${file}:${line + 1}:6: The Makefile of \`packer-maas/ubuntu\` has no target \`custom-ubuntu.dd.gz\`.`,
  },
  {
    name: 'a shell block that bash cannot read',
    stage: 'page',
    edit: (page) => `${page}\n\`\`\`bash\nfor f in a b; do echo "$f"\n\`\`\`\n`,
    error: (file, line) => `${file}:${line + 1}:1: bash cannot read this: syntax error: `,
  },
  {
    name: 'faults of structure and language, all told at once',
    stage: 'page',
    edit: (page) => `${page}\n#### Boot Sources\n\nSee [here](/about-images/) for a foobarx.\n\n![](/favicon.svg)\n`,
    error: (file, line) =>
      [
        `${file}:${line}:1: 5 things to mend in this page:`,
        `  ${line}:1: A heading of level 4 below one of level 2 skips a level.`,
        `  ${line}:11: The heading "Boot Sources" is not in sentence case`,
        `  ${line + 2}:5: The link text "here" does not say where the link leads.`,
        `  ${line + 2}:34: "foobarx" is not in the British dictionary.`,
        `  ${line + 4}:1: A picture without alternative text.`,
      ],
  },
  {
    name: 'an index line in no known form',
    stage: 'page',
    edit: (page) => `${page}\n## Further sources\n{/* index: seealso: a => b */}\n`,
    error: (file, line) => `${file}:${line + 1}:12: Index line: There is no form \`seealso:\`. The forms are \`adding a [boot source]\`, \`pair: `,
  },
  {
    name: 'a product that the snapshot does not hold',
    stage: 'render',
    edit: (page) => `${page}\n<ImageFiles product="com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.4" />\n`,
    error: (file, line) => `${file}:${line}:1: The snapshot holds no product \`com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.4\`. Near it: \`com.ubuntu.maas.stable:v3:boot:22.04:amd64:ga-22.04\``,
  },
  {
    name: 'a link to a page that does not exist',
    stage: 'site',
    edit: (page) => `${page}\nSee [images](/about-image/).\n`,
    error: (file, line) => `${file}:${line}:14: /about-image/\n    There is no page or file \`about-image/\`. Near it: \`about-images/\``,
  },
  {
    name: 'a link to a section that does not exist',
    stage: 'site',
    edit: (page) => `${page}\nSee [sources](#boot-source).\n`,
    error: (file, line) => `${file}:${line}:15: #boot-source\n    The page \`about-images/\` has no id \`boot-source\`. Near it: \`boot-sources\``,
  },
  {
    name: 'an id pinned twice',
    stage: 'site',
    edit: (page) => `${page}\n## Sources {/* #boot-sources */}\n`,
    error: (file, line) => `${file}:${line}:17: boot-sources\n    The id \`boot-sources\` stands twice`,
  },
];

const madeIn = (stage: Mistake['stage']): readonly Mistake[] => mistakes.filter((mistake) => mistake.stage === stage);

test.describe('an author', () => {
  test.describe.configure({ timeout: 120_000 });
  let project: ScratchProject;
  test.beforeEach(() => {
    project = makeScratchProject();
  });
  test.afterEach(() => project.remove());

  /** Builds, and expects each error, no stack, and a failure. */
  async function expectErrors(errors: readonly string[]): Promise<void> {
    const { code, output } = await project.run('build');
    for (const error of errors) expect(output).toContain(error);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  }

  test('gets one clear error for each mistake in a page, of every page in one build', async () => {
    const errors = madeIn('page').map(({ edit, error, encoding }, i) => {
      const name = `content/pages/mistake-${i}.mdx`;
      writeFileSync(join(project.folder, name), edit(text), encoding);
      return error(name, lines + 1);
    }).flat();
    await expectErrors(errors);
  });

  test('gets one clear error where a component is asked for what is not there', async () => {
    const [mistake] = madeIn('render');
    if (mistake === undefined) throw new Error('There is no such mistake.');
    writeFileSync(join(project.folder, file), mistake.edit(text));
    await expectErrors([mistake.error(file, lines + 1)].flat());
  });

  test('gets one clear error for each link that leads nowhere, and for an id pinned twice', async () => {
    let page = text;
    const errors = madeIn('site').map(({ edit, error }) => {
      const line = page.split('\n').length + 1;
      page = edit(page);
      return error(file, line);
    }).flat();
    writeFileSync(join(project.folder, file), page);
    await expectErrors(errors);
  });
});
