import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Middlewares {
  readonly use: (handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void) => void;
}

/** Has the middlewares of a server answer for the search's data of the last build. */
export function serveSearchData(middlewares: Middlewares, logger: { readonly info: (message: string) => void }): void {
  let isTold = false;
  middlewares.use((request, response, next) => {
    const name = /^\/(data\/(?:search\/[a-z]+(?:-\d+)?|links)\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) return next();
    if (!isTold) logger.info('the search answers from the last build in dist/; npm run build brings it up to date');
    isTold = true;
    readFile(join('dist', name)).then(
      (content) => response.setHeader('content-type', 'application/json').end(content),
      () => next(),
    );
  });
}
