import { describe, expect, it } from 'vitest';
import { checkHouseStyle } from '../../../src/markdown/checks/house-style.ts';
import { makeSpeller } from '../../../src/markdown/checks/speller.ts';
import { checkSpelling } from '../../../src/markdown/checks/spelling.ts';
import { namesFile, readWordList, wordsFile } from '../../../src/markdown/checks/word-list.ts';
import { problems } from '../markdown/checks/problems.ts';
import { readGlossary } from './glossary.ts';

const glossary = readGlossary();

describe('the glossary', () => {
  it('explains the terms of MAAS, of simplestreams, of Packer and of ESXi', () => {
    const wanted = [
      'allocate', 'base image', 'boot resource', 'boot source', 'bootloader', 'builder', 'candidate', 'cloud-init', 'commission', 'content id', 'curtin',
      'datastore', 'deploy', 'edge kernel', 'enlist', 'ephemeral OS', 'ftype', 'GA kernel', 'HWE kernel', 'index', 'initial ramdisk', 'item',
      'low-latency kernel', 'LRU cache', 'manifest', 'NIC teaming', 'Packer', 'post-processor', 'preseed', 'product', 'provisioner', 'rack controller',
      'region controller', 'selection', 'squashfs', 'stream', 'target image', 'template', 'version (serial)',
    ];
    const terms = glossary.map(({ term }) => term);
    expect(wanted.filter((term) => !terms.includes(term))).toEqual([]);
  });

  it.each(glossary.map(({ term, text }) => [term, text]))('is written as the pages are: %s', async (_term, text) => {
    const speller = makeSpeller(readWordList(wordsFile), readWordList(namesFile));
    expect([...(await problems(checkSpelling(speller), text)), ...(await problems(checkHouseStyle, text))]).toEqual([]);
    expect(text).toMatch(/\.$/);
  });
});
