/** What came of asking for an external address. */
export type Reach =
  | { readonly kind: 'there' }
  /** The server answered that it is not there. */
  | { readonly kind: 'gone'; readonly status: number }
  /** No answer that says anything about the page: no network, no such host, too slow, refused, an error of the server. */
  | { readonly kind: 'unreached'; readonly reason: string };

/** Milliseconds that a server has for its answer. */
const patience = 15_000;

/** Asks for an address, with HEAD and, where the server does not like that, with GET; redirects are followed. */
export async function reach(address: string): Promise<Reach> {
  const head = await ask(address, 'HEAD');
  return head.kind === 'there' ? head : ask(address, 'GET');
}

async function ask(address: string, method: 'HEAD' | 'GET'): Promise<Reach> {
  try {
    const response = await fetch(address, { method, signal: AbortSignal.timeout(patience), headers: { 'user-agent': 'maas-image-docs link check' } });
    await response.body?.cancel();
    if (response.ok) return { kind: 'there' };
    if (response.status === 404 || response.status === 410) return { kind: 'gone', status: response.status };
    return { kind: 'unreached', reason: `the server answered ${response.status}` };
  } catch (error) {
    return { kind: 'unreached', reason: describe(error) };
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
