import { expect, it } from 'vitest';
import { near } from '../../../src/images/near.ts';

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

it('puts words that hold the text whole before others, the shortest first', () => {
  const names = ['boot:22.04:amd64:hwe-22.04', 'boot:24.04:arm64:ga-24.04', 'boot:22.04:amd64:ga-22.04'];
  expect(near('AMD64', names, 2)).toEqual(['boot:22.04:amd64:ga-22.04', 'boot:22.04:amd64:hwe-22.04']);
});
