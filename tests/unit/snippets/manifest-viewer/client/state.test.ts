import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../../../../src/snippets/manifest-viewer/client/row.ts';
import { readState, writeState } from '../../../../../src/snippets/manifest-viewer/client/state.ts';

const names = ['ubuntu/jammy/amd64/20220718', 'custom/debian-12', 'custom/debian-13'];
const read = (hash: string) => readState(hash, names, 'custom/debian-12');

describe('readState', () => {
  it('reads an image and a package', () =>
    expect(read('#manifest/jammy/amd64/20220718/cloud-init')).toMatchObject({ image: 'ubuntu/jammy/amd64/20220718', package: 'cloud-init', filter: '', unknown: [] }));

  it('reads a comparison with what is shown of it', () =>
    expect(read('#manifest/custom/debian-12?compare=custom/debian-13&show=upgraded&filter=lib&sort=-to')).toMatchObject({
      compare: 'custom/debian-13',
      show: 'upgraded',
      filter: 'lib',
      sort: { column: 'to', isDescending: true },
    }));

  it('names the images that are not there, and shows the first', () =>
    expect(read('#manifest/plucky/s390x?compare=custom/arch')).toMatchObject({ image: 'custom/debian-12', compare: undefined, unknown: ['plucky/s390x', 'custom/arch'] }));

  it('leaves out a column or a change that there is none of', () => expect(read('#manifest?sort=size&show=lost')).toMatchObject({ sort: undefined, show: undefined }));

  it('shows a part of a comparison only where there is one', () =>
    expect(read('#manifest/custom/debian-12?compare=custom/arch&show=upgraded')).toMatchObject({ compare: undefined, show: undefined, unknown: ['custom/arch'] }));

  it('leaves other fragments alone', () => expect(read('#versions')).toBeUndefined());
});

it('writes what it reads back', () => {
  const state = fc.record({
    image: fc.constantFrom(...names),
    package: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9+.-]{1,12}(?::[a-z0-9]{2,6})?$/), { nil: undefined }),
    compare: fc.option(fc.constantFrom(...names), { nil: undefined }),
    filter: fc.string({ unit: 'grapheme' }),
    sort: fc.option(fc.record({ column: fc.constantFrom('package', 'epoch', 'to'), isDescending: fc.boolean() }), { nil: undefined }),
    show: fc.option(fc.constantFrom(...changes), { nil: undefined }),
  });
  fc.assert(
    fc.property(state, (some) => {
      const given = some.compare === undefined ? { ...some, show: undefined } : some;
      expect(read(writeState(given))).toEqual({ ...given, unknown: [] });
    }),
  );
});
