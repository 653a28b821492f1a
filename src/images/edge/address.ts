/** A path below an address; characters that would end the path of a URL, or may not stand in one, are encoded. */
export function joinAddress(root: string, path: string): string {
  const encoded = path.replace(/[^!$&-;=@-Z_a-z~%]/gu, (character) => encodeURIComponent(character));
  return `${root.endsWith('/') ? root : `${root}/`}${encoded}`;
}

/** An address without user name and password, which belong in no record and no message. */
export function withoutPassword(address: string | URL): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
