import { expect, it } from 'vitest';
import fc from 'fast-check';
import { readBootSources } from '../../../../src/images/boot-source/source.ts';

it('reads what MAAS 3.5 prints', () => {
  const rows = [
    {
      id: 1,
      url: 'http://images.maas.io/ephemeral-v3/stable/',
      keyring_filename: '/snap/maas/current/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
      keyring_data: '',
      created: '2025-01-01T00:00:00.000',
      updated: '2025-01-01T00:00:00.000',
      resource_uri: '/MAAS/api/2.0/boot-sources/1/',
    },
  ];
  expect(readBootSources(rows, 'sources.json')).toEqual([
    {
      url: 'http://images.maas.io/ephemeral-v3/stable/',
      keyringFilename: '/snap/maas/current/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
      keyringData: '',
    },
  ]);
});

it('reads the fields of MAAS 3.8', () => {
  const row = { url: 'https://a', name: 'A', priority: 2, enabled: false, skip_keyring_verification: true };
  expect(readBootSources([row], 'sources.json')).toEqual([
    { url: 'https://a', name: 'A', priority: 2, enabled: false, skipKeyringVerification: true },
  ]);
});

it('names the field that is wrong', () => {
  expect(() => readBootSources([{ url: 'https://a' }, { url: 7 }], 'sources.json')).toThrow(
    'WrongFormat: sources.json: 1.url is not what a list of boot sources has there: Invalid input: expected string, received number. ' +
      'Give what maas $PROFILE boot-sources read prints.',
  );
  expect(() => readBootSources({}, 'sources.json')).toThrow('WrongFormat: sources.json: the whole is not what a list');
});

it('fails by name only, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (rows) => {
      try {
        expect(Array.isArray(readBootSources(rows, 'x'))).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ name: 'WrongFormat' });
      }
    }),
  );
});
