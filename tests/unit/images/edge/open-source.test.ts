import { describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/images/edge/open-source.ts';
import { failureOf } from '../failure.ts';

const open = (root: string) => openSource(root, undefined, {});

describe('openSource', () => {
  it.each([
    ['https://images.maas.io/ephemeral-v3/stable/', 'https://images.maas.io/ephemeral-v3/stable/a'],
    ['HTTP://images.example/', 'http://images.example/a'],
    ['/srv/mirror/', '/srv/mirror/a'],
    ['', 'a'],
    ['srv:mirror/', 'srv:mirror/a'],
  ])('opens %s', async (root, place) => {
    const source = await open(root);
    expect(source.place('a')).toBe(place);
    source.close();
  });

  it.each([
    ['file:///srv/mirror/', 'It is no address of http or https.'],
    ['ftp://images.example/', 'It is no address of http or https.'],
    ['http:///', 'It is no address of http or https.'],
    ['https://images.example/?key=1/', 'The address of a source ends in a path, without "?" and "#".'],
  ])('refuses %s', async (root, reason) => {
    expect(await failureOf(open(root))).toContain(`BadUse: "${root}": ${reason}`);
  });
});
