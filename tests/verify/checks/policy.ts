import { contentPolicy } from '../../../src/hosting/content-policy.ts';
import { headersFor, immutableFolders, readHeaders, siteHeaders, writeHeaders } from '../../../src/hosting/headers.ts';
import { joinParts } from '../../../src/hosting/inline-parts.ts';
import type { Check } from '../finished-site.ts';

/** What every answer must say besides the policy. */
const needed = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];

/** The Content-Security-Policy of each page, and the one of the headers, allow what stands in the pages and nothing else. */
export const policy: Check = async ({ pages, read }) => {
  const text = (await read('_headers')).toString();
  const headers = headersFor('/', readHeaders(text));
  const ofHeaders = contentPolicy(joinParts(pages.map(({ inline }) => inline)), 'header');
  const loose = /unsafe-inline|unsafe-eval|unsafe-hashes/.exec([headers['Content-Security-Policy'], ...pages.map((page) => page.policy)].join());
  return {
    name: 'policy',
    extent: `${pages.length} pages, ${Object.keys(headers).length} headers`,
    problems: [
      ...pages.flatMap(({ file, inline, policy: own }) => (own === contentPolicy(inline, 'page') ? [] : [`${file}: its policy is not that of the styles and scripts in it.`])),
      ...pages.flatMap(({ file, refused }) => refused.map((attribute) => `${file}: ${attribute} is refused by the policy.`)),
      ...(headers['Content-Security-Policy'] === ofHeaders ? [] : ['_headers: the policy is not that of the styles and scripts of the pages.']),
      ...needed.filter((name) => headers[name] === undefined).map((name) => `_headers: ${name} is missing.`),
      ...(text === writeHeaders({ ...siteHeaders(ofHeaders), 'Content-Security-Policy': headers['Content-Security-Policy'] ?? '' }, immutableFolders) ? [] : ['_headers: its headers and how long files are kept are not those that the build writes.']),
      ...(loose === null ? [] : [`_headers and the pages: the policy says ${loose[0]}.`]),
    ],
  };
};
