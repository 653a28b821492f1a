import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { remarkCommands } from '../../../src/markdown/commands.ts';
import { compile } from './compile.ts';

const plugins = { remarkPlugins: [remarkCommands] };

function page(...lines: readonly string[]): Promise<string> {
  return compile(lines.join('\n'), plugins);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a page', () => {
  it('is accepted with right commands', async () => {
    await expect(
      page('Text', '', '```bash', 'maas $PROFILE boot-sources read', '```', '', '```json', '{ "maas": "maas admin x" }', '```', '', '```text', 'true', '```'),
    ).resolves.toContain('boot-sources');
  });

  it.each(['bash', 'sh', 'shell', 'console'])('is refused for a wrong command in a block of %s, at the place of the word', async (language) => {
    await expect(page('Text', '', `\`\`\`${language}`, 'true', 'maas $PROFILE boot-sources reed', '```')).rejects.toMatchObject({
      line: 5,
      column: 28,
      message: '`boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?',
    });
  });

  it('is refused with all that is wrong in one error, at the first place', async () => {
    await expect(
      page('1. Text', '', '   ```bash', '   maas admin boot-sources read', '   ```', '', '```sh', 'if true; then', '```', '', '```crontab', '0 2 * * 0 sstream-mirror $A', '```'),
    ).rejects.toMatchObject({
      line: 4,
      column: 9,
      message: `3 things to mend in the commands of this page:
  4:9: \`admin\` stands where the profile belongs; it is the name of one login, and not every reader has it. Write \`$PROFILE\`, the name a reader chose with \`maas login\`.
  8:1: bash cannot read this: syntax error: unexpected end of file. Mend it until \`bash -n\` accepts the block.
  12:11: \`sstream-mirror\` needs \`SOURCE_MIRROR\` and \`OUTPUT_DIRECTORY\`; \`OUTPUT_DIRECTORY\` is missing. Write \`sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY\`.`,
    });
  });

  it('is refused for what bash cannot read, at the first character of the line', async () => {
    await expect(page('```bash', 'for i in 1 2; do', '  echo $i', '  fi', '```')).rejects.toMatchObject({
      line: 4,
      column: 3,
      message: "bash cannot read this: syntax error near unexpected token `fi'. Mend it until `bash -n` accepts the block.",
    });
  });

  it('is refused once for a quote without end', async () => {
    await expect(page('```bash', "echo 'a", '```')).rejects.toMatchObject({ line: 2, column: 6, message: "The text in single quotes that begins here has no end. Close it with '." });
  });

  it.each([
    ['```', '1:1', 'has no language'],
    ['```text', '1:1', 'has the language `text`'],
    ['```zsh', '1:1', 'has the language `zsh`'],
  ])('is refused for a command that a block after %s hides', async (fence, _, said) => {
    await expect(page(fence, 'Here:', 'BOOT_SOURCE_ID=$(maas $PROFILE boot-sources read)', '```')).rejects.toMatchObject({
      line: 3,
      column: 1,
      message: `The block holds a command, but ${said}, so nothing checks it. Write \`bash\` after its opening fence.`,
    });
  });
});

describe('a machine without bash', () => {
  it('is told once that no block is read with it, and the rest is checked all the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-bash-'));
    vi.stubEnv('PATH', folder);
    const warnings: string[] = [];
    const remarkPlugins: [typeof remarkCommands, { warn: (message: string) => void }][] = [[remarkCommands, { warn: (message) => void warnings.push(message) }]];
    await compile('```bash\nif true; then\n```', { remarkPlugins });
    await expect(compile('```bash\nmaas admin boot-sources read\n```', { remarkPlugins })).rejects.toMatchObject({ line: 2, column: 6 });
    expect(warnings).toEqual(['This machine has no bash, so no shell block of the pages is read with `bash -n`. Install bash to have them checked.']);
    rmSync(folder, { recursive: true });
  });
});

describe('a block that says more after its language', () => {
  it('can name the folder its commands start in', async () => {
    await expect(page('```bash dir=packer-maas/ubuntu', 'make custom-ubuntu.tar.gz', '```')).resolves.toContain('custom-ubuntu');
    await expect(page('```bash dir=packer-maas/ubunto', 'make', '```')).rejects.toMatchObject({ line: 1, column: 1, message: 'packer-maas has no template `ubunto`. Did you mean `ubuntu`?' });
  });

  it('can be about releases that are past', async () => {
    await expect(page('```bash until=3.4', 'maas $PROFILE rack-controllers import-boot-images', '```')).resolves.toContain('import-boot-images');
  });

  it('can stand without check of its commands, for a reason', async () => {
    await expect(page('```bash unchecked="commands of MAAS 1.9"', 'maas maas boot-resources import', '```')).resolves.toContain('boot-resources');
    await expect(page('```bash unchecked="old"', 'maas maas boot-resources import', '```')).rejects.toMatchObject({
      line: 1,
      message: 'The attribute `unchecked` needs a reason of at least 10 characters. Write one such as `unchecked="commands of MAAS 1.9"`.',
    });
  });

  it('is always held against bash and against what breaks on copying', async () => {
    await expect(page('```bash unchecked="commands of MAAS 1.9"', 'maas maas "boot-resources" |', 'maas “import”', '```')).rejects.toMatchObject({ line: 3, column: 6 });
    await expect(page('```bash unchecked="commands of MAAS 1.9"', 'maas maas import |', '```')).rejects.toMatchObject({ line: 2, column: 1 });
  });
});

describe('a block in a version marker', () => {
  const block = ['```bash', 'maas $PROFILE rack-controllers import-boot-images', '```'];

  it('is about the releases that the marker names', async () => {
    await expect(page('<Until v="3.4">', '', ...block, '', '</Until>')).resolves.toContain('import-boot-images');
    await expect(page('<Between since="2.5" until="3.3">', '', ...block, '', '</Between>')).resolves.toContain('import-boot-images');
    await expect(page('<Until v="3.7">', '', ...block, '', '</Until>')).rejects.toMatchObject({ line: 4, column: 32 });
    await expect(page('<Since v="3.5">', '', '```bash', 'maas $PROFILE boot-source update $ID priority=1', '```', '', '</Since>')).rejects.toMatchObject({
      line: 4,
      column: 38,
      message: '`priority` came with MAAS 3.8, but the block is marked `since=3.5`. Mark it `since=3.8`, or leave the word out.',
    });
  });

  it('is about those of the innermost', async () => {
    await expect(page('<Until v="3.7">', '<Until v="3.4">', '', ...block, '', '</Until>', '</Until>')).resolves.toContain('import-boot-images');
  });
});

describe('a command that manuals of MAAS have got wrong', () => {
  it.each([
    ['a curly quote before an address', 'sudo add-apt-repository “https://$ID:$PASSWORD@private-ppa.launchpad.net/maas-image-builder-partners/stable/ubuntu"'],
    ['typographic quotes around a title', 'maas $PROFILE boot-resources create name=custom/ubuntu-custom architecture=amd64/generic title=’custom ubuntu’ content@=$FILE'],
    ['an id taken from the answer without jq', 'BOOT_SOURCE_ID=$(maas $PROFILE boot-sources read)'],
    ['a blank after a backslash', "maas $PROFILE boot-resources create \\ \n    name='windows/windows-server' architecture=amd64/generic content@=$FILE"],
    ['a tilde after @=', "maas $PROFILE boot-resources create name='custom/focal-custom' architecture='amd64/generic' filetype='tgz' content@=~/focal-custom.tgz"],
    ['a relative path after @=', "maas $PROFILE boot-resources create name='esxi/9' architecture='amd64/generic' filetype='ddgz' content@=vmware-esxi.dd.gz"],
    ['the profile of one login', 'maas admin boot-resources read'],
    ['a selection without its boot source', 'maas $PROFILE boot-source-selections read'],
    ['a setting that never was', 'maas $PROFILE maas set-config name=enable_proxy value=true'],
    ['a template that does not exist', 'cd packer-maas/ubuntu\npacker build ubuntu.pkr.hcl'],
    ['packer init without a folder', 'packer init'],
    ['an action that does not exist', 'maas $PROFILE machine start $SYSTEM_ID'],
    ['a key that the CLI refuses', 'maas $PROFILE machine delete $SYSTEM_ID force=true'],
    ['a placeholder in angle brackets', 'maas $PROFILE machine set-storage-layout $SYSTEM_ID storage_layout=<layout_type>'],
  ])('is refused: %s', async (_, source) => {
    await expect(page('```bash', source, '```')).rejects.toMatchObject({ line: expect.any(Number), fatal: true });
  });
});
