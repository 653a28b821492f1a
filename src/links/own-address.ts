/** An address taken apart only as far as it takes to compare sites. */
const form = /^(?:https?:)?(?:\/\/)?([^/?#@]*)(\/[^?#]*)?([?#].*)?$/is;

/**
 * The part of an address behind the root of a site, with a slash before it: `/about-images/#boot-sources`. Scheme, case of the
 * host and the usual port make no difference, nor does the slash at the end of the root. Undefined for an address elsewhere.
 *
 * @param root absolute, with a slash at its end
 */
export function ownAddress(address: string, root: string): string | undefined {
  // Slashes too many are one: two at the start would name another host.
  return behindRoot(address, root)?.replace(/^\/+/, '/');
}

function behindRoot(address: string, root: string): string | undefined {
  if (address.startsWith(root)) return `/${address.slice(root.length)}`;
  const [, host = '', path = '/', rest = ''] = form.exec(address) ?? [];
  const [, ownHost = '', ownPath = '/'] = form.exec(root) ?? [];
  if (host === '' || plainHost(host) !== plainHost(ownHost)) return undefined;
  if (`${path}/` === ownPath) return `/${rest}`;
  return path.startsWith(ownPath) ? `/${path.slice(ownPath.length)}${rest}` : undefined;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/:(?:80|443)$/, '');
}
