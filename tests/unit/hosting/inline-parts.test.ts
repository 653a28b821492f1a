import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { findInlineParts, joinParts } from '../../../src/hosting/inline-parts.ts';
import { parsePage } from '../../../src/publish/html-page.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('finds the styles and scripts that take effect, wherever they stand', () => {
  const { styles, scripts } = findInlineParts(parsePage('<style>a { color: red }</style><p>x<script>run()</script><div><script type="module">await 1</script><style></style></div>'));
  expect([...styles].sort()).toEqual([digest('a { color: red }'), digest('')].sort());
  expect([...scripts].sort()).toEqual([digest('run()'), digest('await 1')].sort());
});

it('passes over data, and scripts that lie in a file', () => {
  const { scripts } = findInlineParts(parsePage('<script type="application/json">{}</script><script type="application/ld+json">{}</script><script src="a.js"></script><script type="text/plain" data-script="b.js"></script>'));
  expect([...scripts]).toEqual([]);
});

it('joins the parts of several pages', () => {
  const page = (style: string) => ({ styles: new Set([style]), scripts: new Set(['c']) });
  expect(joinParts([page('a'), page('b'), page('a')])).toEqual({ styles: new Set(['a', 'b']), scripts: new Set(['c']) });
});
