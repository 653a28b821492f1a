import { Agent as HttpAgent, get as httpGet } from 'node:http';
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, get as httpsGet } from 'node:https';
import { ImagesError } from '../errors.ts';
import { withoutPassword } from './address.ts';
import type { HttpLimits } from './http-limits.ts';
import { TransientFailure } from './http-retry.ts';
import { startWatchdog } from './watchdog.ts';

/** Connections that are kept open between requests, through the proxy that the environment names. */
export interface Connections {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** What is asked of a server. */
export interface HttpQuestion {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A longer body is refused, whatever the server says of its length. */
  readonly maxBytes: number;
  readonly connections: Connections;
  readonly limits: HttpLimits;
  /** Called with the bytes that have come so far, and with how many are to come where the server says. */
  readonly onBytes?: (received: number, expected: number | undefined) => void;
}

/** What a server answers. The body is empty unless the status is 200. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/**
 * Opens no connection yet. `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (or in small letters) are honoured as Node does.
 *
 * @param env environment with the names of proxies
 */
export function openConnections(env: Readonly<Record<string, string | undefined>>): Connections {
  const options = { keepAlive: true, maxSockets: 8, proxyEnv: env };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

/**
 * Asks one question and reads the answer whole.
 *
 * @throws {ImagesError} WrongSize, NetworkFailure
 * @throws {TransientFailure} for what may pass
 */
export function exchange(question: HttpQuestion): Promise<HttpAnswer> {
  const { url, limits, connections } = question;
  const place = withoutPassword(url);
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const headers = { 'user-agent': 'maas-image-docs', 'accept-encoding': 'identity', ...question.headers };
    const request: ClientRequest = isSecure
      ? httpsGet(url, { agent: connections.https, headers })
      : httpGet(url, { agent: connections.http, headers });
    const fail = (error: Error): void => {
      watchdog.stop();
      request.destroy();
      reject(error);
    };
    const watchdog = startWatchdog(limits, (reason) =>
      fail(new TransientFailure(failure(place, `The server ${reason}.`))),
    );
    request.on('socket', (socket) => {
      // One that is kept from an earlier request connects no more, and would gather a listener a request.
      if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', () => watchdog.connected());
      else watchdog.connected();
    });
    request.on('error', (error) => fail(describeError(error, place)));
    request.on('response', (response) => {
      watchdog.received(0);
      collect(response, question, place, watchdog.received).then((body) => {
        watchdog.stop();
        resolve({
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? '',
          headers: response.headers,
          body,
        });
      }, fail);
    });
  });
}

/** Other answers than the file itself are short; what follows this many bytes is not waited for. */
const maxOther = 64 * 1024;

async function collect(
  response: IncomingMessage,
  question: HttpQuestion,
  place: string,
  onReceived: (bytes: number) => void,
): Promise<Uint8Array> {
  const isFile = response.statusCode === 200;
  const stated = Number(response.headers['content-length'] ?? Number.NaN);
  const expected = Number.isNaN(stated) ? undefined : stated;
  if (isFile) checkHead(response.headers, expected, question.maxBytes, place);
  const whole = isFile && expected !== undefined ? Buffer.allocUnsafeSlow(expected) : undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for await (const chunk of response) {
      if (!(chunk instanceof Uint8Array)) continue;
      received += chunk.length;
      onReceived(chunk.length);
      if (!isFile) {
        if (received > maxOther) break;
        continue;
      }
      if (received > question.maxBytes) throw tooLong(place, question.maxBytes);
      question.onBytes?.(received, expected);
      if (whole === undefined) chunks.push(chunk);
      else whole.set(chunk, received - chunk.length);
    }
  } catch (error) {
    throw error instanceof ImagesError ? error : describeError(error, place, received);
  }
  return whole ?? Buffer.concat(chunks);
}

function checkHead(headers: IncomingHttpHeaders, expected: number | undefined, maxBytes: number, place: string): void {
  if (expected !== undefined && expected > maxBytes) throw tooLong(place, maxBytes);
  const encoding = headers['content-encoding'] ?? '';
  if (!/^(?:identity)?$/i.test(encoding.trim())) {
    const remedy = 'Ask who runs the server to send the file as it is.';
    throw failure(place, `The server sends the file compressed (${encoding}), which nobody asked for.`, undefined, remedy);
  }
}

function tooLong(place: string, maxBytes: number): ImagesError {
  return new ImagesError('WrongSize', {
    place: { file: place },
    reason: `The server sends more than the ${maxBytes} bytes that this file may have.`,
    remedy: 'Look whether the address is right; if it is, tell who publishes the stream.',
  });
}

/** Failures of the system that may pass. */
const transientCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

function describeError(error: unknown, place: string, received?: number): ImagesError | TransientFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [message = ''] = (error instanceof Error ? error.message || code : String(error)).split(';');
  if (/CERT|SIGNATURE|ISSUER|ALTNAME/.test(code)) {
    const remedy = 'Set NODE_EXTRA_CA_CERTS to a file with the certificate of whoever vouches for the server.';
    return failure(place, `The certificate of the server is not trusted: ${message}.`, error, remedy);
  }
  if (code === 'ENOTFOUND') {
    return failure(place, `The name of the server is not known: ${message}.`, error, 'Check the name in the address.');
  }
  const reason =
    received === undefined
      ? `The request failed: ${message}.`
      : `The server broke off after ${received} bytes: ${message}.`;
  const described = failure(place, reason, error);
  return transientCodes.has(code) ? new TransientFailure(described) : described;
}

function failure(
  place: string,
  reason: string,
  cause?: unknown,
  remedy = 'Run the command again; what has been fetched is kept.',
): ImagesError {
  return new ImagesError('NetworkFailure', { place: { file: place }, reason, remedy, cause });
}
