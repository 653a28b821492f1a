import { expect, it } from 'vitest';
import { contentPolicy } from '../../../src/hosting/content-policy.ts';

const parts = { styles: new Set(['sha256-b', 'sha256-a']), scripts: new Set(['sha256-c']) };

it('allows what is of the site itself, WebAssembly, and the inline parts by their digests, in an order that does not depend on the pages', () => {
  expect(contentPolicy(parts, 'header')).toBe(
    "default-src 'none'; script-src 'self' 'sha256-c'; style-src 'self' 'sha256-a' 'sha256-b'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
  );
});

it('leaves out of a page what only a header may say', () => {
  expect(contentPolicy(parts, 'page')).not.toMatch(/frame-ancestors|trusted-types/);
});
