import type { Kind } from '../../markdown/page-schema.ts';

/** What the navigation calls each kind of page. */
export const kindTitles: Readonly<Record<Kind, string>> = {
  explanation: 'Explanation',
  'how-to': 'How-to guides',
  reference: 'Reference',
  troubleshooting: 'Troubleshooting',
};
