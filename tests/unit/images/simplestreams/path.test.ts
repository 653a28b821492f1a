import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathProblem } from '../../../../src/images/simplestreams/path.ts';

describe('findPathProblem', () => {
  it.each([
    'jammy/amd64/20250718/squashfs',
    'streams/v1/com.ubuntu.maas:stable:v3:download.json',
    'bootloaders/uefi/amd64/20231004.0/grub2-signed.tar.xz',
    './a/b',
    'a..b/c',
    '.hidden/file',
    'a b/ü',
    '100%',
    'a%20b',
  ])('accepts %s', (path) => {
    expect(findPathProblem(path)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['..', 'holds a ".." segment'],
    ['../etc/passwd', 'holds a ".." segment'],
    ['a/../../b', 'holds a ".." segment'],
    ['a/..', 'holds a ".." segment'],
    ['a/.../b', 'holds a segment of dots alone, which some systems take for ".."'],
    ['a/.. ', 'holds a ".." segment'],
    ['/etc/passwd', 'is absolute'],
    ['//evil.example/x', 'names another host'],
    ['https://evil.example/x', 'begins with a scheme or a drive, as an address of its own does'],
    ['file:x', 'begins with a scheme or a drive, as an address of its own does'],
    ['C:x', 'begins with a scheme or a drive, as an address of its own does'],
    ['a\\b', 'holds a backslash, which some systems take for a separator'],
    ['..\\b', 'holds a backslash, which some systems take for a separator'],
    ['a\u0000b', 'holds a control character'],
    ['a\nb', 'holds a control character'],
    ['%2e%2e/x', 'holds a ".." segment once its percent-encoding is undone'],
    ['..%2fx', 'holds a ".." segment once its percent-encoding is undone'],
    ['a/.%2E/x', 'holds a ".." segment once its percent-encoding is undone'],
    ['%252e%252e%252fx', 'holds a ".." segment once its percent-encoding is undone'],
    ['%2fetc', 'is absolute once its percent-encoding is undone'],
    ['%5c%5chost', 'holds a backslash, which some systems take for a separator once its percent-encoding is undone'],
    ['a%00b', 'holds a control character once its percent-encoding is undone'],
    [
      'http%3a//evil.example',
      'begins with a scheme or a drive, as an address of its own does once its percent-encoding is undone',
    ],
    ['%c0%ae%c0%ae/x', 'holds %C0 or %C1, which only serve to hide a character'],
    ['%2525252525252e', 'is percent-encoded more than 4 times over'],
  ])('refuses %j', (path, problem) => {
    expect(findPathProblem(path)).toBe(problem);
  });

  it('accepts no path that leaves the root, for any file system or URL parser', () => {
    const path = fc
      .array(fc.constantFrom('..', '.', '/', '\\', 'a', ':', '%2e', '%2f', '%5c', '%25', 'http', '?', '#', ' '), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(path, (text) => {
        if (findPathProblem(text) !== undefined) return;
        expect(posix.join('/root', text)).toMatch(/^\/root(?:\/|$)/);
        expect(win32.join('R:\\root', text)).toMatch(/^R:\\root(?:\\|$)/);
        const { href } = new URL(`https://host.example/root/${text.replaceAll('?', '%3F').replaceAll('#', '%23')}`);
        expect(href).toMatch(/^https:\/\/host\.example\/root\//);
      }),
      { numRuns: 2000 },
    );
  });
});
