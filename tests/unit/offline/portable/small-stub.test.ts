import { expect, it } from 'vitest';
import { smallStub } from '../../../../src/offline/portable/small-stub.ts';
import { stubPage } from '../../../../src/links/stub-page.ts';

const stub = stubPage({ path: 't/5124/', to: 'how-to/import-images/', title: 'Import images', anchors: [] }, true).replace('<meta charset="utf-8">', `$&<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-x='">`);

it('takes its script from a file beside the page, which its policy allows', () => {
  const small = smallStub('t/5124/', stub);
  expect(small).toContain('<script src="../../assets/moved.js"></script>');
  expect(small).toContain(`content="default-src 'none'; script-src 'self'; img-src 'self'"`);
  expect(small).not.toContain('location.replace');
});

it('leaves any other page alone', () => expect(smallStub('a/', '<!doctype html><script>1</script>')).toBe('<!doctype html><script>1</script>'));
