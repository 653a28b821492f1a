import { expect, it } from 'vitest';
import { makeSpeller } from '../../../../src/markdown/checks/speller.ts';

const speller = makeSpeller(['preseed', 'pxelinux'], ['CPU', 'VMware ESXi', 'vSwitch']);

it('knows the words of the dictionary and of both lists', () => {
  expect(['machine', 'preseed', 'CPU', 'VMware', 'ESXi'].filter((word) => !speller.knows(word))).toEqual([]);
});

it('lets a term begin with a capital, and takes a name as it is', () => {
  expect(speller.knows('Preseed')).toBe(true);
  expect(speller.knows('vmware')).toBe(false);
  expect(speller.knows('cpu')).toBe(false);
});

it('knows their plurals and possessives, and words of known parts', () => {
  expect(["preseed's", 'preseeds', "ESXi's", "preseeds'", 'CPUs', 'vSwitches', 'CPU-bound', 'pxelinux-like'].filter((word) => !speller.knows(word))).toEqual([]);
  expect(['CPU-boundx', 'preseedings'].filter((word) => speller.knows(word))).toEqual([]);
});

it('takes a typographic apostrophe for a plain one', () => {
  expect(speller.knows('isn’t')).toBe(true);
});

it('suggests at most three words', () => {
  expect(speller.suggest('synchronize')).toEqual(['synchronise']);
  expect(speller.suggest('lok').length).toBeLessThanOrEqual(3);
});
