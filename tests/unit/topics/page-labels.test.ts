import { expect, it } from 'vitest';
import { pageLabels } from '../../../src/topics/page-labels.ts';
import { makePage } from './entries.ts';

it('the foot of a page names each entry as it was written, in order, each once', () => {
  const { topics } = makePage('a', { y: 'the packer', x: 'adding a [boot source]; `qemu-nbd`; adding a boot source', '': 'images' });
  expect(pageLabels(topics)).toEqual([
    { label: 'adding a boot source', id: 'x' },
    { label: 'images', id: '' },
    { label: 'the packer', id: 'y' },
    { label: 'qemu-nbd', id: 'x' },
  ]);
});
