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
