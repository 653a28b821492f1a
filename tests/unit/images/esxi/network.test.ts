import { expect, it } from 'vitest';
import { esxiNetworkExtras, esxiNetworkParameters, esxiNetworkUnsupported } from '../../../../src/images/esxi/network.ts';

it('has five parameters', () => {
  expect(esxiNetworkParameters.map(({ name }) => name)).toEqual(['DHCP', 'Static or automatic IP assignment', 'Aliases', 'VLANs', 'Bonds']);
});

it('says of every setting what becomes of it, once', () => {
  const all = [...esxiNetworkParameters, ...esxiNetworkExtras];
  expect(all.filter(({ becomes }) => !/^[A-Z].+\.$/.test(becomes))).toEqual([]);
  expect(new Set([...all, ...esxiNetworkUnsupported].map(({ id }) => id)).size).toBe(all.length + 1);
});
