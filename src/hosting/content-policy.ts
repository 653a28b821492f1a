import type { InlineParts } from './inline-parts.ts';

/** Where a policy is said: in a header of the answer, or in the page itself, for hosts that send no headers and for files. */
export type PolicyForm = 'header' | 'page';

/**
 * The Content-Security-Policy of pages: everything from the site itself, nothing inline but what a digest names, and no text
 * is run as code. In a page `frame-ancestors` has no meaning (CSP 3, section 3.3) and is left out. Trusted Types cost each page that
 * says them bytes of its first packets, so that only the header requires them; `src/offline/trusted-types.ts` makes their policy.
 *
 * @param inline digests of the styles and scripts that stand in the pages
 */
export function contentPolicy({ styles, scripts }: InlineParts, form: PolicyForm): string {
  const directives: readonly (readonly [name: string, sources: readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...quoteAll(scripts)]],
    ['style-src', ["'self'", ...quoteAll(styles)]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ...(form === 'header' ? [['frame-ancestors', ["'none'"]] as const, ['require-trusted-types-for', ["'script'"]] as const, ['trusted-types', ['default']] as const] : []),
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

function quoteAll(digests: ReadonlySet<string>): string[] {
  return [...digests].sort().map((digest) => `'${digest}'`);
}
