import { expect, it } from 'vitest';
import { checkLinkText } from '../../../../src/markdown/checks/link-text.ts';
import { problems } from './problems.ts';

it('passes a text that says where the link leads', async () => {
  expect(await problems(checkLinkText, 'See [boot sources](/about-images/#boot-sources) and <a href="/x/">what this is</a>.\n')).toEqual([]);
});

it.each(['here', 'Here', 'this', 'more', 'link', 'Read more…', 'this page.', '**here**'])('refuses the text "%s"', async (text) => {
  const [problem, ...others] = await problems(checkLinkText, `See [${text}](/x/).\n`);
  expect(problem).toMatch(/^1:5 The link text ".*" does not say where the link leads\. Name the page or the section\.$/);
  expect(others).toEqual([]);
});

it('refuses such a text in a reference and in an element', async () => {
  expect(await problems(checkLinkText, '[here][x] or <a href="/x/">here</a>\n\n[x]: /x/\n')).toEqual([
    '1:1 The link text "here" does not say where the link leads. Name the page or the section.',
    '1:14 The link text "here" does not say where the link leads. Name the page or the section.',
  ]);
});

it('refuses a link without text', async () => {
  expect(await problems(checkLinkText, '[](/x/)\n')).toEqual(['1:1 A link without text. Say in it where it leads.']);
});

it('takes the alternative text of a picture as the text of its link', async () => {
  expect(await problems(checkLinkText, '[![The deployment flow](/flow.svg)](/about-deployment/)\n')).toEqual([]);
});
