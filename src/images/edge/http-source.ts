import { ImagesError } from '../errors.ts';
import { joinAddress, withoutPassword } from './address.ts';
import { openConnections } from './http-exchange.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { defaultHttpLimits } from './http-limits.ts';
import type { HttpLimits } from './http-limits.ts';
import { exchangeFollowing } from './http-redirect.ts';
import { readRetryAfter, retry, TransientFailure } from './http-retry.ts';
import type { Fetched, Source, Validators } from './source.ts';

/** Answers of a server that may be better next time (RFC 9110, section 15). */
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * A boot source on a web server.
 *
 * @param root URL that ends in a slash
 * @param env environment with the names of proxies
 */
export function openHttp(
  root: string,
  env: Readonly<Record<string, string | undefined>> = {},
  limits: HttpLimits = defaultHttpLimits,
): Source {
  const publicRoot = withoutPassword(root);
  const connections = openConnections(env);
  const address = (path: string): string => (path === '' ? publicRoot : joinAddress(publicRoot, path));
  return {
    place: address,
    address,
    async read(path, { maxBytes, validators = {}, onBytes }) {
      const place = address(path);
      const url = new URL(joinAddress(root, path));
      const headers = makeConditional(validators);
      const answer = await retry(limits, async () => {
        const got = await exchangeFollowing({
          url,
          headers,
          maxBytes,
          connections,
          limits,
          ...(onBytes === undefined ? {} : { onBytes }),
        });
        if (!transientStatuses.has(got.status)) return got;
        throw new TransientFailure(refuseAnswer(got, place), readRetryAfter(got.headers['retry-after'], Date.now()));
      });
      return readAnswer(answer, place, Object.keys(headers).length > 0);
    },
    close() {
      connections.http.destroy();
      connections.https.destroy();
    },
  };
}

function makeConditional({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

function readAnswer(answer: HttpAnswer, place: string, isConditional: boolean): Fetched | 'absent' | 'unchanged' {
  if (answer.status === 404 || answer.status === 410) return 'absent';
  if (answer.status === 304 && isConditional) return 'unchanged';
  if (answer.status !== 200) throw refuseAnswer(answer, place);
  const { etag, 'last-modified': lastModified } = answer.headers;
  return {
    bytes: answer.body,
    validators: { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) },
  };
}

function refuseAnswer({ status, statusText }: HttpAnswer, place: string): ImagesError {
  return new ImagesError(status === 403 ? 'AccessRefused' : 'NetworkFailure', {
    place: { file: place },
    reason: `The server answers ${status}${statusText === '' ? '' : ` ${statusText}`}.`,
    remedy:
      status === 401 || status === 407
        ? 'Put user name and password into the address.'
        : 'Ask who runs the server, or try again later.',
  });
}
