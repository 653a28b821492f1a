import { ImagesError } from '../errors.ts';
import { quote } from '../quote.ts';
import { withoutPassword } from './address.ts';
import { exchange } from './http-exchange.ts';
import type { HttpAnswer, HttpQuestion } from './http-exchange.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Asks a question and follows redirects, by hand, since a server may only send on to http and https, never from https
 * back to http, and not for ever. User name and password do not travel to another host.
 *
 * @throws {ImagesError} BadRedirect, and what `exchange` throws
 */
export async function exchangeFollowing(question: HttpQuestion): Promise<HttpAnswer> {
  let { url } = question;
  for (let followed = 0; ; followed++) {
    const answer = await exchange({ ...question, url });
    const { location } = answer.headers;
    if (!redirects.has(answer.status) || location === undefined) return answer;
    if (followed === question.limits.redirects) {
      throw badRedirect(
        question.url,
        `After ${followed} redirects there is still no answer; the last leads to ${quote(location)}.`,
      );
    }
    url = chooseNext(url, location);
  }
}

function chooseNext(from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (to === undefined || (to.protocol !== 'http:' && to.protocol !== 'https:')) {
    throw badRedirect(from, `It redirects to ${quote(location)}, which is not an address of http or https.`);
  }
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    throw badRedirect(from, `It redirects from https to ${quote(withoutPassword(to))}, where anyone could read along.`);
  }
  if (to.origin !== from.origin) {
    to.username = '';
    to.password = '';
  }
  return to;
}

function badRedirect(from: URL, reason: string): ImagesError {
  return new ImagesError('BadRedirect', {
    place: { file: withoutPassword(from) },
    reason,
    remedy: 'Use the address of the server that really holds the stream.',
  });
}
