import { expect, it } from 'vitest';
import { readEditAddress, readSiteAddress } from '../../../src/exports/site-address.ts';

it('is the address that the environment gives, with one slash at its end', () => {
  expect(readSiteAddress({ SITE_URL: 'https://docs.example.com/maas' })).toBe('https://docs.example.com/maas/');
  expect(readEditAddress({ EDIT_URL: 'https://github.com/you/docs/edit/main/' })).toBe('https://github.com/you/docs/edit/main/');
});

it('is absent where nothing is given', () => {
  expect(readSiteAddress({})).toBeUndefined();
  expect(readSiteAddress({ SITE_URL: '' })).toBeUndefined();
});

it('refuses what is no address', () => {
  expect(() => readSiteAddress({ SITE_URL: 'docs' })).toThrow('SITE_URL is `docs`, which is no address.');
});

it.each([
  ['HTTPS://Docs.Example.COM:443/Maas', 'https://docs.example.com/Maas/'],
  ['http://10.0.0.1:8080', 'http://10.0.0.1:8080/'],
  ['https://bücher.example/für alle', 'https://xn--bcher-kva.example/f%C3%BCr%20alle/'],
  [' https://docs.example.com/a/../b// ', 'https://docs.example.com/b/'],
])('is written as every program writes it: “%s”', (given, address) => expect(readSiteAddress({ SITE_URL: given })).toBe(address));

it.each(['https://docs.example.com/?a=b', 'https://docs.example.com/#a', 'https://docs.example.com/?'])('refuses “%s”, since paths are put behind it', (given) => {
  expect(() => readEditAddress({ EDIT_URL: given })).toThrow(`EDIT_URL is \`${given}\`; paths are put behind it`);
});

it('refuses a password, and does not print it', () => {
  const refuse = () => readSiteAddress({ SITE_URL: 'https://me:secret@docs.example.com/' });
  expect(refuse).toThrow('SITE_URL holds a user name or a password, which every page would publish.');
  expect(refuse).not.toThrow('secret');
});
