import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkBootSources } from '../../../../src/images/boot-source/check.ts';
import { defaultBootSourceUrl, packagedKeyring, secureBootSourceUrl } from '../../../../src/images/boot-source/default.ts';
import { bootSourceRules } from '../../../../src/images/boot-source/rule.ts';
import type { BootSourceFinding } from '../../../../src/images/boot-source/rule.ts';
import type { BootSource } from '../../../../src/images/boot-source/source.ts';
import { hasErrors } from '../../../../src/images/finding.ts';

const stable: BootSource = { url: defaultBootSourceUrl, keyringFilename: packagedKeyring.snap };
const mirror: BootSource = { url: 'https://mirror.example/maas/images/ephemeral-v3/stable/', keyringFilename: packagedKeyring.deb };

function codes(sources: readonly BootSource[], version: string): readonly string[] {
  return checkBootSources(sources, version).map(({ code, index }) => (index === undefined ? code : `${index}:${code}`));
}

function find(sources: readonly BootSource[], version: string, code: string): BootSourceFinding | undefined {
  return checkBootSources(sources, version).find((finding) => finding.code === code);
}

describe('a source as MAAS comes with it', () => {
  it.each(['2.9', '3.4', '3.5', '3.7.3'])('is fine in MAAS %s', (version) => {
    expect(codes([stable], version)).toEqual([]);
  });

  it('is fine over https as well', () => {
    expect(codes([{ ...stable, url: secureBootSourceUrl }], '3.5')).toEqual([]);
  });

  it('loses its last slash in MAAS 3.8', () => {
    expect(codes([stable], '3.8')).toEqual(['0:url-slash-dropped']);
    expect(codes([{ ...stable, url: 'http://images.maas.io/ephemeral-v3/stable' }], '3.8.0a1')).toEqual([]);
  });
});

describe('the URL', () => {
  it.each(['', 'images.maas.io', 'https://', '/srv/images', 'file:///srv/images/', 'https://mirror example/', 'javascript:alert(1)'])(
    '%j is refused',
    (url) => {
      expect(codes([{ ...stable, url }], '3.7')).toEqual(['0:url-invalid']);
    },
  );

  it('is refused in the words of the version', () => {
    const source = { ...stable, url: 'mirror' };
    expect(find([source], '3.7', 'url-invalid')?.says).toBe('Enter a valid URL.');
    expect(find([source], '3.8', 'url-invalid')?.says).toBe('URL must be a valid HTTP or HTTPS address.');
  });

  it('needs its last slash up to MAAS 3.4, unless it names a file', () => {
    const bare = { ...stable, url: 'https://mirror.example/stable' };
    expect(['3.3', '3.4.2', '3.5'].map((version) => codes([bare], version))).toEqual([
      ['0:url-slash-missing'],
      ['0:url-slash-missing'],
      [],
    ]);
    expect(codes([{ ...stable, url: 'https://mirror.example/stable/streams/v1/index.sjson' }], '3.4')).toEqual([]);
  });

  it('is retired where it names the daily stream, and a warning where it names candidate', () => {
    expect(codes([{ ...stable, url: 'http://images.maas.io/ephemeral-v3/daily/' }], '3.5')).toEqual(['0:stream-retired']);
    expect(codes([{ ...stable, url: 'https://images.maas.io/ephemeral-v3/candidate/' }], '3.5')).toEqual(['0:stream-candidate']);
  });
});

describe('the keyring', () => {
  it('must be given', () => {
    const source = { url: mirror.url };
    for (const version of ['2.9', '3.7', '3.8']) {
      expect(find([source], version, 'keyring-missing')).toMatchObject({
        severity: 'error',
        field: 'keyring_filename',
        says: 'One of keyring_data or keyring_filename must be specified.',
      });
    }
  });

  it('must be file or data, not both', () => {
    expect(find([{ ...mirror, keyringData: 'bWFhcw==' }], '3.5', 'keyring-both')).toMatchObject({
      severity: 'error',
      says: 'Only one of keyring_filename or keyring_data can be specified.',
    });
    expect(codes([{ url: mirror.url, keyringData: 'bWFhcw==' }], '3.5')).toEqual([]);
    expect(codes([{ ...mirror, keyringData: '' }], '3.5')).toEqual([]);
  });

  it('may be missing from MAAS 3.8 on for a URL that ends in .json, which is not verified', () => {
    const unsigned = { url: 'http://mirror.example/streams/v1/index.json' };
    expect(codes([unsigned], '3.8')).toEqual(['0:unverified']);
    expect(codes([unsigned], '3.7')).toEqual(['0:unverified', '0:keyring-missing']);
    expect(find([unsigned], '3.7', 'keyring-missing')?.message).toContain('MAAS does not use one');
  });

  it('is asked for, or not, as skip_keyring_verification says from MAAS 3.8 on', () => {
    const url = 'https://mirror.example/stable';
    expect(codes([{ url, skipKeyringVerification: true }], '3.8')).toEqual(['0:unverified']);
    expect(codes([{ url: `${url}/index.json`, skipKeyringVerification: false }], '3.8')).toEqual(['0:keyring-missing']);
    expect(codes([{ url, keyringFilename: '/a', keyringData: 'YQ==', skipKeyringVerification: true }], '3.8')).toEqual([
      '0:unverified',
      '0:keyring-both',
    ]);
  });

  it('has a path of at most 4,096 characters', () => {
    expect(codes([{ ...mirror, keyringFilename: `/${'a'.repeat(4095)}` }], '3.5')).toEqual([]);
    expect(codes([{ ...mirror, keyringFilename: `/${'a'.repeat(4096)}` }], '3.5')).toEqual(['0:keyring-path-long']);
  });

  it('of images.maas.io is best the one that comes with MAAS', () => {
    expect(codes([{ ...stable, keyringFilename: '/root/own.gpg' }], '3.5')).toEqual(['0:keyring-other']);
    expect(codes([{ ...mirror, keyringFilename: '/root/own.gpg' }], '3.5')).toEqual([]);
  });
});

describe('several sources', () => {
  it('make the web UI give up, up to MAAS 3.7', () => {
    expect(find([stable, mirror], '3.7', 'several-sources')).toMatchObject({
      severity: 'warning',
      until: '3.7',
      says:
        'More than one image source exists. The UI does not support updating synced images when more than one source has ' +
        'been defined. Use the API to adjust your sources.',
    });
    expect(hasErrors(checkBootSources([stable, mirror], '3.7'))).toBe(false);
  });

  it('are fine from MAAS 3.8 on', () => {
    const sources = [stable, mirror].map((source) => ({ ...source, url: source.url.slice(0, -1) }));
    expect(codes(sources, '3.8')).toEqual([]);
  });

  it('differ in URL; from 3.8 on a last slash makes no difference', () => {
    const bare = { ...stable, url: defaultBootSourceUrl.slice(0, -1) };
    expect(codes([stable, stable], '3.5')).toEqual(['1:url-taken', 'several-sources']);
    expect(codes([stable, bare], '3.5')).toEqual(['several-sources']);
    expect(codes([bare, stable], '3.8')).toEqual(['1:url-slash-dropped', '1:url-taken', '1:name-taken']);
  });

  it('differ in name and priority from 3.8 on', () => {
    const [one, two] = ['a', 'b'].map((host) => ({ url: `https://${host}.example`, keyringFilename: '/k' }));
    expect(codes([{ url: '', ...one, name: 'Mirror', priority: 5 }, { url: '', ...two, name: 'Mirror', priority: 5 }], '3.8')).toEqual([
      '1:name-taken',
      '1:priority-taken',
    ]);
  });

  it('need one that is enabled', () => {
    const off = { ...mirror, url: 'https://mirror.example', enabled: false };
    expect(codes([off], '3.8')).toEqual(['all-disabled']);
    expect(codes([off, { ...off, url: 'https://other.example', enabled: true }], '3.8')).toEqual([]);
  });
});

describe('the fields of MAAS 3.8', () => {
  const full = { ...mirror, url: 'https://mirror.example', name: 'Mirror', priority: 10, enabled: true, skipKeyringVerification: false };

  it('are taken from 3.8 on', () => {
    expect(codes([full], '3.8')).toEqual([]);
  });

  it('are unknown before', () => {
    const fields = checkBootSources([full], '3.7').map(({ code, field }) => [code, field]);
    expect(fields).toEqual([
      ['field-unknown', 'name'],
      ['field-unknown', 'priority'],
      ['field-unknown', 'enabled'],
      ['field-unknown', 'skip_keyring_verification'],
    ]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('priority %d is refused', (priority) => {
    expect(find([{ ...full, priority }], '3.8', 'priority-invalid')?.says).toBe('Priority must be a non-negative integer.');
  });

  it('a name has at most 255 characters', () => {
    expect(codes([{ ...full, name: 'n'.repeat(256) }], '3.8')).toEqual(['0:name-long']);
  });
});

it('says that nothing can be imported without a source', () => {
  expect(codes([], '3.5')).toEqual(['no-source']);
});

it('refuses what is no version of MAAS', () => {
  expect(() => checkBootSources([], 'latest')).toThrow(expect.objectContaining({ name: 'BadMaasVersion' }));
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(stable.url, mirror.url, 'https://a/x.json', '__proto__'));
const anySource: fc.Arbitrary<BootSource> = fc.record({
  url: text,
  keyringFilename: fc.option(text, { nil: undefined }),
  keyringData: fc.option(text, { nil: undefined }),
  name: fc.option(text, { nil: undefined }),
  priority: fc.option(fc.double(), { nil: undefined }),
  enabled: fc.option(fc.boolean(), { nil: undefined }),
  skipKeyringVerification: fc.option(fc.boolean(), { nil: undefined }),
});

it('answers for any sources, with findings that are whole and hold in that version', () => {
  fc.assert(
    fc.property(fc.array(anySource, { maxLength: 4 }), fc.constantFrom('2.0', '3.4', '3.7', '3.8'), (sources, version) => {
      for (const finding of checkBootSources(sources, version)) {
        expect(finding.message).toMatch(/^[^\n]+\.$/);
        expect(finding).toMatchObject({ severity: bootSourceRules[finding.code].severity });
        if (finding.since !== undefined) expect(version).toBe('3.8');
        if (finding.until !== undefined) expect(version).not.toBe('3.8');
      }
    }),
  );
});

it('reaches every rule', () => {
  const odd: readonly BootSource[] = [
    { url: 'x' },
    { ...stable, url: 'http://images.maas.io/ephemeral-v3/daily', keyringFilename: '/x', keyringData: 'x' },
    { ...stable, url: 'http://images.maas.io/ephemeral-v3/candidate/', priority: -1, name: 'n'.repeat(256), enabled: false },
    { ...stable, priority: 3, name: 'a', enabled: false, keyringFilename: 'k'.repeat(5000) },
    { ...stable, priority: 3, name: 'a', enabled: false },
    { url: 'https://a/x.json', enabled: false },
  ];
  const seen = [
    ...odd.flatMap((source) => [source].flatMap((one) => ['3.4', '3.8'].flatMap((version) => checkBootSources([one], version)))),
    ...['3.4', '3.8'].flatMap((version) => checkBootSources(odd.slice(2), version)),
    ...checkBootSources([], '3.5'),
  ].map(({ code }) => code);
  expect(new Set(seen)).toEqual(new Set(Object.keys(bootSourceRules)));
});
