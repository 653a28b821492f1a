import { describe, expect, it } from 'vitest';
import { splitSourceAddress } from '../../../../src/images/edge/source-address.ts';

describe('splitSourceAddress', () => {
  it.each([
    [
      'https://images.maas.io/ephemeral-v3/stable/',
      'https://images.maas.io/ephemeral-v3/stable/',
      'streams/v1/index.json',
      false,
    ],
    [
      'https://images.maas.io/ephemeral-v3/stable',
      'https://images.maas.io/ephemeral-v3/stable/',
      'streams/v1/index.json',
      false,
    ],
    ['https://x.example/a/streams/v1/index.sjson', 'https://x.example/a/', 'streams/v1/index.sjson', true],
    ['/srv/a/streams/v1/com.example:download.json', '/srv/a/', 'streams/v1/com.example:download.json', true],
    ['streams/v1/index.json', '', 'streams/v1/index.json', true],
    ['/srv/products.json', '/srv/', 'products.json', true],
    ['products.json', '', 'products.json', true],
    ['.', './', 'streams/v1/index.json', false],
    ['', '', 'streams/v1/index.json', false],
  ])('takes %s apart', (address, root, path, exact) => {
    expect(splitSourceAddress(address)).toEqual({ root, path, exact });
  });
});
