import { makeResolver } from '../links/resolve.ts';
import type { Resolve } from '../links/resolve.ts';
import type { LoadJson, ResolveAddress } from './engine.ts';

/** Resolves addresses by the table of all of them, which is loaded with the first. */
export function openAddresses(load: LoadJson): ResolveAddress {
  let resolver: Promise<Resolve> | undefined;
  return async (address) => {
    resolver ??= load('data/links.json').then(makeTable);
    resolver.catch(() => (resolver = undefined));
    return (await resolver)(address)?.href;
  };
}

function makeTable(table: unknown): Resolve {
  return makeResolver(table as Parameters<typeof makeResolver>[0]);
}
