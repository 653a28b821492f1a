import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameStoredFile } from '../../../../src/images/snapshot/file-name.ts';

const digest = '0123456789abcdef'.repeat(4);

describe('nameStoredFile', () => {
  it.each([
    ['com.ubuntu.maas:stable:v3:download', 'com.ubuntu.maas-stable-v3-download.0123456789ab.json'],
    ['ubuntu/jammy/amd64/20220718', 'ubuntu-jammy-amd64-20220718.0123456789ab.json'],
    ['Ünïcode UPPER', 'n-code-upper.0123456789ab.json'],
    ['../../etc/passwd', 'etc-passwd.0123456789ab.json'],
    ['con', '_con.0123456789ab.json'],
    ['COM1', '_com1.0123456789ab.json'],
    ['nul.x', '_nul.x.0123456789ab.json'],
    ['', '_.0123456789ab.json'],
    ['…', '_.0123456789ab.json'],
  ])('names %j %s', (name, file) => {
    expect(nameStoredFile(name, digest, 'json')).toBe(file);
  });

  it('gives a name that any system allows, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const file = nameStoredFile(name, digest, 'json');
        expect(file).toMatch(/^[a-z0-9_][a-z0-9._-]*\.0123456789ab\.json$/);
        expect(file.length).toBeLessThan(120);
        expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
      }),
    );
  });
});
