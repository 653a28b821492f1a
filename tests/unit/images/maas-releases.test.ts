import { describe, expect, it } from 'vitest';
import { maasReleases } from '../../../src/images/maas-releases.ts';
import { compareMaasVersions, parseMaasVersion } from '../../../src/images/maas-version.ts';

describe('the releases of MAAS', () => {
  it('go from 2.0 to 3.8, each once, oldest first; 2.9 is followed by 3.0', () => {
    const names = maasReleases.map(({ name }) => name);
    expect(names.join(' ')).toBe('2.0 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 3.0 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8');
    expect(names.toSorted((a, b) => compareMaasVersions(parseMaasVersion(a), parseMaasVersion(b)))).toEqual(names);
  });

  it('are final, but for the last', () => {
    expect(maasReleases.filter(({ state }) => state === 'beta').map(({ name }) => name)).toEqual(['3.8']);
  });
});
