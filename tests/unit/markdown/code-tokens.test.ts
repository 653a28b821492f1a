import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypeCodeTokens } from '../../../src/markdown/code-tokens.ts';

function token(className: string, value: string): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['token', className] }, children: [{ type: 'text', value }] };
}

function slim(language: string, ...children: Element['children']): string {
  const code: Element = { type: 'element', tagName: 'code', properties: { className: [`language-${language}`] }, children };
  const tree: Root = { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: { dataLanguage: language }, children: [code] }] };
  rehypeCodeTokens()(tree);
  return toHtml(tree);
}

it('marks what a reader fills in, and takes the other marks from a command', () => {
  expect(slim('bash', token('function', 'maas'), { type: 'text', value: ' login ' }, token('variable', '$PROFILE'), token('comment', ' # x'))).toBe(
    '<pre data-language="bash"><code>maas login <var>$PROFILE</var><span class="t-comment"> # x</span></code></pre>',
  );
});

it('marks the example where the block itself sets the placeholder', () => {
  expect(slim('bash', token('variable', 'PROFILE'), token('operator', '='), { type: 'text', value: 'operator\nmaas login ' }, token('variable', '$PROFILE'))).toBe(
    '<pre data-language="bash"><code>PROFILE=<var data-name="PROFILE">operator</var>\nmaas login $PROFILE</code></pre>',
  );
});

it('keeps the colours of other languages', () => {
  expect(slim('json', token('property', '"a"'), token('punctuation', ':'))).toBe('<pre data-language="json"><code><span class="t-word">"a"</span>:</code></pre>');
});
