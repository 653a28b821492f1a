import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hasErrors } from '../../../../src/images/finding.ts';
import { checkUpload } from '../../../../src/images/custom/check.ts';
import { guessFileType } from '../../../../src/images/custom/file-type.ts';
import { findPackerTemplate, maturities, packerTemplates } from '../../../../src/images/custom/template.ts';
import { readShared } from '../shared.ts';

const version = z.string().regex(/^\d+(\.\d+)*(-\d+)?$/);
const sentence = z.string().regex(/^[A-Za-z].+\.$/);
const template = z.strictObject({
  dir: z.string().regex(/^[a-z0-9-]+$/),
  os: z.string().min(3),
  maturity: z.array(z.strictObject({ of: z.string().optional(), level: z.enum(maturities) })).min(1),
  architectures: z.array(z.enum(['amd64', 'arm64'])).min(1),
  make: z.string().regex(/^(sudo )?make\b/),
  uploads: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z]+\/[a-z0-9.-]+$/),
        title: z.string().min(3),
        filetype: z.enum(['tgz', 'ddgz']),
        content: z.string().regex(/\.(tar|dd)\.gz$/),
        baseImage: z.string().regex(/^(rhel|centos)\/\d+$/).optional(),
      }),
    )
    .min(1),
  user: z.string().optional(),
  password: z.string().optional(),
  maas: version,
  maasRecommended: version.optional(),
  curtin: version.optional(),
  packer: version,
  packerRequired: version.optional(),
  remark: sentence.optional(),
});

describe('the table of templates', () => {
  it('is well formed, each folder once', () => {
    expect(z.array(template).safeParse(packerTemplates).error).toBeUndefined();
    expect(new Set(packerTemplates.map(({ dir }) => dir)).size).toBe(28);
    expect(packerTemplates).toHaveLength(28);
  });

  it('finds a template by its folder', () => {
    expect(findPackerTemplate('rocky9')).toMatchObject({
      os: 'Rocky Linux 9',
      maturity: [{ level: 'Beta' }],
      architectures: ['amd64', 'arm64'],
      uploads: [{ name: 'custom/rocky9', filetype: 'tgz', content: 'rocky9.tar.gz', baseImage: 'rhel/9' }],
      user: 'cloud-user',
      maas: '3.3',
      curtin: '22.1',
      packer: '1.11.0',
    });
    expect(findPackerTemplate('vmware-esxi')?.user).toBe('root');
    expect(findPackerTemplate('__proto__')).toBeUndefined();
  });

  it('shows uploads that MAAS takes', () => {
    for (const { uploads, architectures } of packerTemplates) {
      for (const upload of uploads) {
        const findings = architectures.flatMap((arch) =>
          checkUpload({ ...upload, architecture: `${arch}/generic`, contentPath: `/home/me/${upload.content}` }, '3.8'),
        );
        expect([upload.name, hasErrors(findings)]).toEqual([upload.name, false]);
        expect([upload.name, guessFileType(upload.content)?.name]).toEqual([upload.name, upload.filetype]);
      }
    }
  });
});

const grammar = readShared('facts/cli.json');

it.skipIf(grammar === undefined)('agrees with the readmes and templates of packer-maas (skipped without the reference)', () => {
  const upload = z.object({
    name: z.string(),
    title: z.string(),
    architecture: z.string(),
    filetype: z.string(),
    base_image: z.string().optional(),
    content: z.string(),
  });
  const real = z.object({ dir: z.string(), requiredPacker: z.string().nullable(), uploads: z.array(upload) });
  const { templates } = z.object({ 'packer-maas': z.object({ templates: z.array(real) }) }).parse(JSON.parse(grammar ?? ''))['packer-maas'];
  expect(packerTemplates.map(({ dir }) => dir).toSorted()).toEqual(templates.map(({ dir }) => dir).toSorted());
  for (const { dir, requiredPacker, uploads } of templates) {
    const ours = findPackerTemplate(dir);
    expect([dir, `>= ${ours?.packerRequired ?? ours?.packer}`]).toEqual([dir, requiredPacker ?? `>= ${ours?.packer}`]);
    expect(ours?.uploads.map(({ baseImage, ...rest }) => ({ ...rest, base_image: baseImage, architecture: 'amd64/generic' }))).toEqual(
      uploads.filter(({ architecture }) => architecture === 'amd64/generic').map((row) => ({ base_image: undefined, ...row })),
    );
    const arm = uploads.some(({ architecture }) => architecture === 'arm64/generic');
    if (arm) expect([dir, ours?.architectures]).toEqual([dir, ['amd64', 'arm64']]);
  }
});
