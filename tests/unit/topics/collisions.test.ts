import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/topics/build-index.ts';
import { makePage } from './entries.ts';

function problems(...lines: string[]): string[] {
  const pages = lines.map((line, i) => makePage(`p${i}`, { x: line }));
  return buildIndex(pages).problems.map(({ severity, file, reason }) => `${severity} ${file} ${reason}`);
}

describe('two labels', () => {
  it('that differ in capitals or signs only are an error', () => {
    const where = '(content/pages/p0.mdx:1)';
    expect(problems('Packer', 'packer')).toEqual([`error content/pages/p1.mdx "packer" and "Packer" ${where} differ in capitals or signs only. Write both the same way.`]);
    expect(problems('newly-selected images', 'newly selected images')).toEqual([
      `error content/pages/p1.mdx "newly selected images" and "newly-selected images" ${where} differ in capitals or signs only. Write both the same way.`,
    ]);
  });

  it('that differ in an article only are an error', () => {
    expect(problems('a preseed', 'preseed')).toEqual([
      'error content/pages/p1.mdx "preseed" and "a preseed" (content/pages/p0.mdx:1) differ in hyphens or articles only. Write both the same way.',
    ]);
  });

  it('that are singular and plural are worth a remark, unless one leads to the other', () => {
    expect(problems('boot source', 'boot sources')).toEqual([
      'remark content/pages/p1.mdx "boot sources" stands beside "boot source" (content/pages/p0.mdx:1). Use one of the two, or lead from one to the other: `see also: boot source => boot sources`.',
    ]);
    expect(problems('boot source; see also: boot source => boot sources', 'boot sources')).toEqual([]);
  });

  it('that differ in endings are worth a remark where they lead to the same place', () => {
    expect(problems('customise images; customising images')).toEqual([
      'remark content/pages/p0.mdx "customising images" says the same as "customise images" (content/pages/p0.mdx:1), and leads to the same place.',
    ]);
    expect(problems('customise images', 'customising images')).toEqual([]);
  });

  it('under different headings are no matter', () => {
    expect(problems('boot source, image', 'mirror, images')).toEqual([]);
  });
});

it('an entry has one main place', () => {
  expect(problems('! packer', '! packer')).toEqual(['error content/pages/p1.mdx "packer" has 2 main places, `p0/#x` and `p1/#x`. Mark one.']);
});
