import { expect, it } from 'vitest';
import { defaultBootSources, defaultBootSourceUrl, packagedKeyring, packagings, secureBootSourceUrl } from '../../../../src/images/boot-source/default.ts';
import { checkBootSources } from '../../../../src/images/boot-source/check.ts';
import { parseMaasVersion } from '../../../../src/images/maas-version.ts';
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

it('gives a fresh MAAS one source up to 3.7, and from 3.8 on a second that waits', () => {
  const sources = (version: string) => defaultBootSources(parseMaasVersion(version), 'snap').map(({ url, enabled }) => [url, enabled]);
  expect(sources('3.7')).toEqual([['http://images.maas.io/ephemeral-v3/stable/', undefined]]);
  expect(sources('3.8')).toEqual([
    ['http://images.maas.io/ephemeral-v3/stable', true],
    ['http://images.maas.io/ephemeral-v3/candidate', false],
  ]);
});

it.each(['2.9', '3.4', '3.7', '3.8'])('gives MAAS %s sources that it has nothing against', (version) => {
  const findings = packagings.flatMap((packaging) => checkBootSources(defaultBootSources(parseMaasVersion(version), packaging), version));
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
