import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkUpload } from '../../../../src/images/custom/check.ts';
import { uploadRules } from '../../../../src/images/custom/upload-rule.ts';
import type { Upload, UploadFinding } from '../../../../src/images/custom/upload.ts';

const good: Upload = {
  name: 'custom/debian-12',
  title: 'Debian 12 Custom',
  architecture: 'amd64/generic',
  filetype: 'tgz',
  baseImage: 'ubuntu/jammy',
  contentPath: '/home/me/debian-custom-cloudimg.tar.gz',
};

function codes(change: Partial<Upload>, version = '3.7', streamNames?: readonly string[]): readonly string[] {
  return checkUpload({ ...good, ...change }, version, streamNames).map(({ code }) => code);
}

function says(change: Partial<Upload>, version = '3.7'): readonly (string | undefined)[] {
  return checkUpload({ ...good, ...change }, version).map((finding) => finding.says);
}

function only(change: Partial<Upload>, version = '3.7'): UploadFinding | undefined {
  const [first, ...more] = checkUpload({ ...good, ...change }, version);
  return more.length === 0 ? first : undefined;
}

it('has nothing to say of a good upload', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ snap: true })).toEqual([]);
  expect(checkUpload(good)).toEqual([]);
});

describe('the name', () => {
  it('names an operating system that MAAS knows', () => {
    expect(only({ name: 'debian/12', baseImage: '' })).toMatchObject({
      severity: 'error',
      field: 'name',
      says:
        "Unsupport operating system debian, supported operating systems: ['ubuntu', 'ubuntu-core', 'bootloader', 'centos', " +
        "'rhel', 'custom', 'windows', 'suse', 'esxi', 'ol']",
      remedy: 'Upload it as custom/NAME with a base_image.',
    });
  });

  it('may name Oracle Linux from MAAS 3.5 and ONIE from 3.8 on', () => {
    expect(['3.4', '3.5'].map((version) => codes({ name: 'ol/9.2', baseImage: '' }, version))).toEqual([['system-unknown'], []]);
    expect(['3.7', '3.8'].map((version) => codes({ name: 'onie/mellanox-3.8.0', baseImage: '' }, version))).toEqual([
      ['system-unknown'],
      [],
    ]);
  });

  it.each([
    ['custom/jammy', 'jammy is a reserved name'],
    ['ubuntu/jammy', 'ubuntu/jammy is a reserved name'],
    ['custom/ubuntu', 'ubuntu is a reserved name'],
    ['custom/centos9', 'centos9 is a reserved name'],
    ['custom/centos70', 'centos70 is a reserved name'],
    ['centos/8', 'centos/8 is a reserved name'],
    ['esxi', 'esxi is a reserved name'],
  ])('%s is reserved', (name, text) => {
    expect(says({ name })).toContain(text);
  });

  it('is reserved only as far as the boot sources go, where they are known', () => {
    expect(codes({ name: 'custom/jammy' }, '3.7', ['ubuntu/noble'])).toEqual([]);
    expect(codes({ name: 'custom/noble' }, '3.7', ['ubuntu/noble'])).toEqual(['name-reserved']);
  });

  it.each(['centos/7-custom', 'rhel/rhel8', 'esxi/8.0b', 'custom/9-stream-custom', 'custom/centos100', 'suse/sles15'])('%s is free', (name) => {
    expect(codes({ name, baseImage: '' }).filter((code) => code.startsWith('name') || code.startsWith('system'))).toEqual([]);
  });

  it('has one slash at most, and no blanks behind it', () => {
    expect(codes({ name: 'custom/a/b' })).toContain('name-slashes');
    expect(codes({ name: 'custom/my image' })).toEqual(['name-characters']);
    expect(codes({ name: 'custom/' })).toEqual(['name-characters']);
    expect(only({ name: ' ' })).toMatchObject({ code: 'name-missing', says: 'This field is required.' });
  });

  it('may be bare, for a custom image', () => {
    expect(only({ name: 'debian-12' })).toMatchObject({ severity: 'note', code: 'name-bare' });
  });
});

describe('the architecture', () => {
  it.each([
    ['amd64', 'architecture-form', 'Write amd64/generic.'],
    ['arm64/', 'architecture-form', 'Write arm64/generic.'],
    ['x86_64', 'architecture-form', 'Write amd64/generic.'],
    ['', 'architecture-form', 'Write amd64/generic.'],
    ['aarch64/generic', 'architecture-unknown', 'Write arm64/generic.'],
    ['__proto__/generic', 'architecture-unknown', 'Write amd64/generic.'],
  ])('%j: %s', (architecture, code, remedy) => {
    expect(only({ architecture })).toMatchObject({ severity: 'error', code, remedy });
  });

  it('may have a subarchitecture', () => {
    expect(codes({ architecture: 'arm64/xgene-uboot' })).toEqual([]);
  });
});

describe('the file type', () => {
  it('is one that MAAS knows', () => {
    expect(only({ filetype: 'tar.gz' })).toMatchObject({
      severity: 'error',
      says: 'Select a valid choice. tar.gz is not one of the available choices.',
      remedy: 'The file looks like tgz.',
    });
  });

  it('fits the file', () => {
    expect(only({ filetype: 'ddgz' })).toMatchObject({ severity: 'warning', code: 'filetype-content', remedy: expect.stringContaining('filetype=tgz') });
    expect(codes({ filetype: undefined, contentPath: '/home/me/disk.dd.gz' })).toEqual(['filetype-content']);
    expect(codes({ filetype: 'ddtgz', contentPath: '/home/me/disk.tar.gz' })).toEqual([]);
    expect(codes({ filetype: 'ddraw', contentPath: '/home/me/disk' })).toEqual([]);
  });

  it('fits the operating system', () => {
    expect(codes({ name: 'esxi/9', baseImage: '' })).toEqual(['filetype-system']);
    expect(codes({ name: 'rhel/rhel9', baseImage: '', filetype: 'ddgz', contentPath: '/home/me/a.dd.gz' })).toEqual(['filetype-system']);
    expect(codes({ name: 'windows/win2019', baseImage: '', filetype: 'ddtgz' })).toEqual([]);
  });

  it('cannot help a file that is no image', () => {
    for (const contentPath of ['/home/me/x.iso', '/home/me/x.qcow2', '/home/me/x.VMDK', '/home/me/x.ova']) {
      expect([contentPath, codes({ contentPath })]).toEqual([contentPath, ['content-unusable']]);
    }
  });
});

describe('the base image', () => {
  it('counts only for custom images', () => {
    expect(only({ name: 'rhel/rhel9', baseImage: 'rhel/9' })).toMatchObject({ severity: 'note', code: 'base-image-unused' });
  });

  it('is taken from the commissioning settings where it is not given', () => {
    expect(only({ baseImage: undefined })).toMatchObject({ severity: 'note', code: 'base-image-default' });
  });

  it.each([
    ['jammy', 'a base image must follow the format: <osystem>/<series>'],
    ['ubuntu/jammy/amd64', 'a base image must follow the format: <osystem>/<series>'],
    ['custom/debian-12', 'custom images require a valid non-custom OS type base image'],
    ['debian/12', 'custom images require a valid non-custom OS type base image'],
    ['suse/sles15', 'custom images require a valid non-custom OS type base image'],
    ['ubuntu/22.04', 'please select a valid base image OS and version'],
    ['ubuntu/', 'please select a valid base image OS and version'],
  ])('%s is refused', (baseImage, text) => {
    expect(says({ baseImage })).toEqual([text]);
  });

  it.each(['ubuntu/eoan', 'Ubuntu/Jammy', 'rhel/9', 'centos/8', 'ol/9'])('%s is taken', (baseImage) => {
    expect(codes({ baseImage })).toEqual([]);
  });

  it('came with MAAS 3.1; Oracle Linux as a base with 3.5', () => {
    expect(codes({}, '3.0')).toEqual(['base-image-unknown']);
    expect(codes({ baseImage: undefined }, '3.0')).toEqual([]);
    expect(codes({ baseImage: 'ol/9' }, '3.4')).toEqual(['base-image-series']);
  });
});

describe('the content', () => {
  it('has no tilde', () => {
    expect(only({ contentPath: '~/a.tar.gz' })).toMatchObject({ severity: 'error', code: 'content-tilde' });
  });

  it('has the whole path', () => {
    expect(only({ contentPath: './a.tar.gz' })).toMatchObject({
      severity: 'warning',
      says: "'NoneType' object has no attribute 'closed'",
    });
  });

  it('lies below the home directory, for the snap', () => {
    expect(codes({ contentPath: '/srv/a.tar.gz' })).toEqual([]);
    expect(codes({ contentPath: '/srv/a.tar.gz', snap: true })).toEqual(['content-outside-home']);
    expect(codes({ contentPath: '/home/../srv/a.tar.gz', snap: true })).toEqual(['content-outside-home']);
    expect(codes({ contentPath: '$HOME/a.tar.gz', snap: true })).toEqual([]);
    expect(codes({ contentPath: '/root/a.tar.gz', snap: true })).toEqual([]);
  });

  it('may be left out', () => {
    expect(codes({ contentPath: undefined })).toEqual([]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('custom', 'ubuntu', '/', 'jammy', 'centos', '9', '~', '.tar.gz', ' ', '\u202e', '__proto__'), maxLength: 5 }),
);
const optional = fc.option(text, { nil: undefined });
const anyUpload: fc.Arbitrary<Upload> = fc.record({
  name: text,
  architecture: text,
  title: optional,
  filetype: optional,
  baseImage: optional,
  contentPath: optional,
  snap: fc.boolean(),
});

it('answers for any upload, in findings that are whole and hold in that version', () => {
  fc.assert(
    fc.property(anyUpload, fc.constantFrom('2.9', '3.0', '3.1', '3.8'), (upload, version) => {
      for (const { code, severity, message, remedy, since, until } of checkUpload(upload, version)) {
        expect(message).toMatch(/^[^\n]+\.$/);
        expect(remedy).toMatch(/^[^\n]+\.$/);
        expect(severity).toBe(uploadRules[code].severity);
        if (since === '3.1') expect(['3.1', '3.8']).toContain(version);
        if (until === '3.0') expect(['2.9', '3.0']).toContain(version);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('reaches every rule', () => {
  const seen = [
    { name: '' }, { name: 'a/b/c' }, { name: 'x/y' }, { name: 'custom/jammy' }, { name: 'custom/a b' }, { name: 'a' },
    { architecture: 'amd64' }, { architecture: 'vax/generic' }, { filetype: 'zip' }, { name: 'esxi/9' }, { filetype: 'ddxz' },
    { contentPath: '/home/me/a.iso' }, { baseImage: '' }, { baseImage: 'a' }, { baseImage: 'a/b' }, { baseImage: 'ubuntu/b' },
    { contentPath: '~/a' }, { contentPath: 'a' }, { contentPath: '/a', snap: true },
  ].flatMap((change) => codes(change));
  expect(new Set([...seen, ...codes({}, '3.0')])).toEqual(new Set(Object.keys(uploadRules)));
});
