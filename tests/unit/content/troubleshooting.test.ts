import { describe, expect, it } from 'vitest';
import { pageSources } from './page-source.ts';

const parts = ['Cause', 'Remedy', 'Versions', 'See also'] as const;

/** Every symptom of the troubleshooting pages, as page, heading and text. */
const entries = [...pageSources].flatMap(([page, source]) =>
  page.startsWith('troubleshooting/')
    ? source
        .split(/^(?=#{2,3} )/m)
        .filter((section) => section.startsWith('### '))
        .map((section) => [page, /^### (.*?) \{/.exec(section)?.[1] ?? '', section] as const)
    : [],
);

describe('each symptom', () => {
  it('is found', () => expect(entries.length).toBeGreaterThan(60));

  it.each(entries)('%s: %s has a cause, a remedy, versions and links, in this order', (_page, _heading, section) => {
    const at = parts.map((part) => section.indexOf(`**${part}.**`));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(section.slice(at[3])).toMatch(/\]\([^)]+\)/);
  });
});
