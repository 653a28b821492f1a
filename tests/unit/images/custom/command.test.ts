import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { uploadCommand } from '../../../../src/images/custom/command.ts';

it('writes one parameter a line and quotes what needs it', () => {
  expect(
    uploadCommand({
      name: 'custom/debian-12',
      title: 'Debian 12 Custom',
      architecture: 'amd64/generic',
      filetype: 'tgz',
      baseImage: 'ubuntu/jammy',
      contentPath: '$HOME/debian-custom-cloudimg.tar.gz',
    }),
  ).toBe(
    [
      'maas $PROFILE boot-resources create',
      'name=custom/debian-12',
      "title='Debian 12 Custom'",
      'architecture=amd64/generic',
      'filetype=tgz',
      'base_image=ubuntu/jammy',
      'content@=$HOME/debian-custom-cloudimg.tar.gz',
    ].join(' \\\n  '),
  );
});

it('means the same to a real shell, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')), (title) => {
      const command = uploadCommand({ name: 'custom/a', title, architecture: 'amd64/generic' });
      const script = `maas() { shift 3; printf '%s\\0' "$@"; }; PROFILE=admin; ${command}`;
      const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
      expect(words).toEqual(['name=custom/a', `title=${title}`, 'architecture=amd64/generic']);
    }),
    { numRuns: 100 },
  );
});
