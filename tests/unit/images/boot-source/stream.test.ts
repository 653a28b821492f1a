import { expect, it } from 'vitest';
import { defaultBootSourceUrl, packagedKeyring, secureBootSourceUrl } from '../../../../src/images/boot-source/default.ts';
import { imageStreams } from '../../../../src/images/boot-source/stream.ts';

it('has one default, the stable stream, written with http', () => {
  expect(defaultBootSourceUrl).toBe('http://images.maas.io/ephemeral-v3/stable/');
  expect(imageStreams[0]).toMatchObject({ name: 'stable', url: defaultBootSourceUrl, state: 'current' });
  expect(secureBootSourceUrl).toBe(defaultBootSourceUrl.replace('http:', 'https:'));
});

it('knows where the keyring lies', () => {
  expect(packagedKeyring).toEqual({
    deb: '/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
    snap: '/snap/maas/current/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
  });
});

it('has retired the daily stream', () => {
  expect(imageStreams.map(({ name, state }) => `${name} ${state}`)).toEqual(['stable current', 'candidate current', 'daily retired']);
});
