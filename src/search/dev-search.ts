import type { AstroIntegration } from 'astro';
import { serveSearchData } from './edge/dev-data.ts';

/** Serves the search's data of the last build to the pages in development, so that both give the same hits. */
export function devSearch(): AstroIntegration {
  return { name: 'search', hooks: { 'astro:server:setup': ({ server, logger }) => serveSearchData(server.middlewares, logger) } };
}
