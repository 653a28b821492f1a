import { makeResolver } from '../links/resolve.ts';
import type { Resolve } from '../links/resolve.ts';
import type { LoadJson, ResolveAddress } from './engine.ts';

/** Gives the resolver of the site. The table of all addresses is loaded when it is first asked for, and again after it did not come. */
export function openResolver(load: LoadJson): () => Promise<Resolve> {
  let resolver: Promise<Resolve> | undefined;
  return () => {
    resolver ??= load('data/links.json').then(makeTable);
    resolver.catch(() => (resolver = undefined));
    return resolver;
  };
}

/** Resolves addresses by the resolver of the site. */
export function openAddresses(resolver: () => Promise<Resolve>): ResolveAddress {
  return async (address) => (await resolver())(address)?.href;
}

function makeTable(table: unknown): Resolve {
  return makeResolver(table as Parameters<typeof makeResolver>[0]);
}
