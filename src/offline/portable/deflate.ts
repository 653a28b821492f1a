import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync } from 'node:zlib';

/** Higher levels take twice as long for a hundredth less. */
const options = { level: 6 };
/** A file of fewer bytes is deflated in less time than it takes to wait for another thread. */
const small = 4000;

const inOtherThread = promisify(deflateRaw);

/** A file as a zip holds it (RFC 1951). */
export async function deflate(content: Uint8Array): Promise<Uint8Array> {
  return content.length < small ? deflateRawSync(content, options) : inOtherThread(content, options);
}
