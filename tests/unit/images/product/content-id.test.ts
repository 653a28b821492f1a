import { expect, it } from 'vitest';
import fc from 'fast-check';
import { contentPath, contents, formatContentId, parseContentId } from '../../../../src/images/product/content-id.ts';

it.each([
  ['com.ubuntu.maas:stable:v3:download', { label: 'stable', content: 'ubuntu' }],
  ['com.ubuntu.maas:candidate:v3:download', { label: 'candidate', content: 'ubuntu' }],
  ['com.ubuntu.maas:stable:centos-bases-download', { label: 'stable', content: 'centos' }],
  ['com.ubuntu.maas:stable:1:bootloader-download', { label: 'stable', content: 'bootloaders' }],
  ['com.ubuntu.maas:candidate:1:maas-notification', { label: 'candidate', content: 'notifications' }],
  ['com.ubuntu.maas:v3:download', { label: undefined, content: 'ubuntu' }],
])('takes %s apart', (text, id) => {
  const read = parseContentId(text);
  expect(read).toEqual(id);
  expect(read && formatContentId(read)).toBe(text);
});

it.each([
  'com.ubuntu.cloud:released:download',
  'com.ubuntu.maas.stable:v3:download',
  'com.ubuntu.maas:stable:v2:download',
  'com.ubuntu.maas:stable:v3:download.json',
  'com.ubuntu.maas:a:b:v3:download',
  'com.ubuntu.maas::v3:download',
  'v3:download',
  '',
])('knows nothing of %j', (text) => {
  expect(parseContentId(text)).toBeUndefined();
});

it('tells where the products lie', () => {
  expect(contentPath({ label: 'stable', content: 'ubuntu' })).toBe('streams/v1/com.ubuntu.maas:stable:v3:download.sjson');
  expect(contentPath({ label: 'stable', content: 'centos' }, 'json')).toBe(
    'streams/v1/com.ubuntu.maas:stable:centos-bases-download.json',
  );
});

it('reads back what it writes', () => {
  const label = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ label, content: fc.constantFrom(...contents) }), (id) => {
      expect(parseContentId(formatContentId(id))).toEqual(id);
    }),
  );
});
