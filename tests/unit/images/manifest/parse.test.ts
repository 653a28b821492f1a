import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatManifest } from '../../../../src/images/manifest/format.ts';
import type { Manifest } from '../../../../src/images/manifest/package.ts';
import { parseManifest } from '../../../../src/images/manifest/parse.ts';
import { manifest } from './manifest-arbitrary.ts';

function parse(text: string): Manifest {
  return parseManifest(text, 'jammy.manifest');
}

describe('reading a manifest', () => {
  it('reads names, qualifiers and versions', () => {
    expect(parse('adduser\t3.118ubuntu5\nlibacl1:amd64\t2.3.1-1\nbsdutils\t1:2.37.2-4ubuntu3\n')).toEqual({
      packages: [
        { name: 'adduser', architecture: undefined, version: '3.118ubuntu5' },
        { name: 'libacl1', architecture: 'amd64', version: '2.3.1-1' },
        { name: 'bsdutils', architecture: undefined, version: '1:2.37.2-4ubuntu3' },
      ],
      snaps: [],
    });
  });

  it('reads the snaps that Ubuntu appends', () => {
    const text = 'zlib1g:amd64\t1:1.2.11\nsnap:core20\tlatest/stable\t1587\nsnap:lxd\t5.0/stable/ubuntu-22.04\t22923\nsnap:own\t\tx1\n';
    expect(parse(text).snaps).toEqual([
      { name: 'core20', channel: 'latest/stable', revision: '1587' },
      { name: 'lxd', channel: '5.0/stable/ubuntu-22.04', revision: '22923' },
      { name: 'own', channel: '', revision: 'x1' },
    ]);
  });

  it('tolerates a byte-order mark, CRLF, empty lines and a missing last newline', () => {
    expect(parse('\uFEFFapt\t2.4.6\r\n\r\nbash\t5.1-6ubuntu1')).toEqual(parse('apt\t2.4.6\nbash\t5.1-6ubuntu1\n'));
  });

  it('finds nothing in an empty text', () => {
    expect(['', '\uFEFF', '\n', '\r\n\r\n'].map(parse)).toEqual(Array(4).fill({ packages: [], snaps: [] }));
  });

  it('takes a package once for each architecture', () => {
    expect(parse('libc6:amd64\t2.35-0ubuntu3\nlibc6:i386\t2.35-0ubuntu3\n').packages).toHaveLength(2);
  });
});

describe('a manifest that is none', () => {
  it.each([
    ['apt 2.4.6', 1, '"apt 2.4.6" has no TAB between package and version.'],
    ['\t2.4.6', 1, '"" is not the name of a package.'],
    [' apt\t2.4.6', 1, '" apt" is not the name of a package.'],
    ['apt:\t2.4.6', 5, '"" is not the name of an architecture.'],
    ['apt:amd64:i386\t2.4.6', 1, '"apt:amd64" is not the name of a package.'],
    ['apt:am d64\t2.4.6', 5, '"am d64" is not the name of an architecture.'],
    ['apt\t', 5, '"" is not the version of a package: version string is empty.'],
    ['apt\t ', 5, '" " is not the version of a package: white space around it.'],
    ['apt\t2.4.6 ', 5, '"2.4.6 " is not the version of a package: white space around it.'],
    ['apt\tnone', 5, '"none" is not the version of a package: version number does not start with digit.'],
    ['apt\t2.4.6\tamd64', 5, '"2.4.6\\tamd64" is not the version of a package: version string has embedded spaces.'],
    ['apt\t4294967296:1', 5, '"4294967296:1" is not the version of a package: epoch in version is too big.'],
    ['__proto__\t1', 1, '"__proto__" is not the name of a package.'],
    ['\u202eapt\t1', 1, '"\\u202eapt" is not the name of a package.'],
    ['apt\u0000\t1', 1, '"apt\\u0000" is not the name of a package.'],
    ['snap:core20\tlatest/stable', 1, '"snap:core20\\tlatest/stable" is not a snap, a channel and a revision, separated by TABs.'],
    ['snap:core20\tlatest/stable\tnew', 27, '"new" is not the revision of a snap.'],
    ['   ', 1, '"   " has no TAB between package and version.'],
    ['<html>', 1, '"<html>" has no TAB between package and version.'],
  ])('%j is refused by line, column and reason', (line, column, reason) => {
    expect(() => parse(`adduser\t3.118\r\n\n${line}\nbash\t5`)).toThrow(
      `MalformedManifest: jammy.manifest:3:${column}: ${reason} ` +
        'A manifest is what dpkg-query -W prints: name[:arch], a TAB, the version.',
    );
  });

  it('names the first line of a package that stands there twice', () => {
    expect(() => parse('apt\t1\nbash\t5\napt\t2\n')).toThrow('MalformedManifest: jammy.manifest:3:1: apt stands on line 1 already.');
    expect(() => parse('snap:lxd\t\t1\nsnap:lxd\t\t2\n')).toThrow('jammy.manifest:2:1: snap:lxd stands on line 1 already. Leave one of the lines out: a system has a snap once.');
  });

  it('never fails otherwise than by name, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ':', 'a', '1', '-', '~', 'snap:', '\uFEFF', '\u202e', '__proto__') }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          expect(parse(text).packages.length).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toMatchObject({ name: 'MalformedManifest' });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('never takes a good manifest with one changed character for something worse than malformed', () => {
    fc.assert(
      fc.property(manifest, fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (good, at, char) => {
        const text = formatManifest(good);
        const place = text.length === 0 ? 0 : at % text.length;
        try {
          parse(text.slice(0, place) + char + text.slice(place + 1));
        } catch (error) {
          expect(error).toMatchObject({ name: 'MalformedManifest' });
        }
      }),
    );
  });
});

it('reads back every manifest it writes', () => {
  fc.assert(
    fc.property(manifest, (value) => {
      expect(parse(formatManifest(value))).toEqual(value);
    }),
  );
});

const query = spawnSync('dpkg-query', ['-W'], { encoding: 'utf8' });

it.skipIf(query.status !== 0)("reads and writes back what dpkg-query -W prints on this machine (skipped without dpkg)", () => {
  expect(formatManifest(parse(query.stdout))).toBe(query.stdout);
  expect(parse(query.stdout).packages.length).toBeGreaterThan(10);
});
