/**
 * A path below an address; characters that would end the path of a URL, or may not stand in one, are encoded, and so is a
 * `%` that encodes nothing.
 */
export function joinAddress(root: string, path: string): string {
  const encoded = path.replace(/%(?![0-9a-f]{2})|[^!$&-;=@-Z_a-z~%]/giu, (character) => encodeURIComponent(character));
  return `${root.endsWith('/') ? root : `${root}/`}${encoded}`;
}

/** An address without user name and password, which belong in no record and no message. */
export function withoutPassword(address: string | URL): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
