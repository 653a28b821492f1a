import { expect, it } from 'vitest';
import { near } from '../../../src/links/near.ts';

it('puts the most alike first and leaves out what is not alike', () => {
  expect(near('about-image', ['about-images', 'about-packer', 'glossary'])).toEqual(['about-images', 'about-packer']);
});

it('ignores case and orders equals by their letters', () => {
  expect(near('KERNEL', ['kernels', 'kernelb', 'kernela'])).toEqual(['kernela', 'kernelb', 'kernels']);
});

it('finds nothing near nothing', () => {
  expect(near('', ['kernel'])).toEqual([]);
  expect(near('kernel', [])).toEqual([]);
});
