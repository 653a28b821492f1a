/** Path of the page that a server sends for addresses that do not exist. */
export const notFoundPath = '404.html';

/**
 * Finds the root of the site, which the page cannot know: it is sent for any address, however deep. The root is the shortest
 * part of the address below which the site's table lies. Then the page's links and scripts start there.
 */
export const notFoundBootstrap = `globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (address) => new URL(address, location.href).origin === origin ? address : undefined });
const parts = location.pathname.split('/').slice(0, -1);
let root = '/';
for (let length = 1; length <= Math.min(parts.length, 8); length++) {
  const path = parts.slice(0, length).join('/') + '/';
  const answer = await fetch(path + 'data/links.json', { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) { root = path; break; }
}
document.documentElement.dataset.root = root;
document.dispatchEvent(new Event('rootfound'));
const absolute = (address) => root + address.replace(/^\\.\\//, '');
for (const element of document.querySelectorAll('a[href], link[href]')) {
  const address = element.getAttribute('href');
  if (!/^(?:#|[a-z]+:)/i.test(address)) element.href = absolute(address);
}
for (const { dataset } of document.querySelectorAll('script[data-script]')) {
  const script = document.createElement('script');
  script.async = false;
  script.src = absolute(dataset.script);
  document.head.append(script);
}`;

/** The finished page for such addresses with its scripts left to the bootstrap, since their addresses would lead astray. */
export function leaveScripts(html: string): string {
  return html.replace(/<script defer src="([^"]+)"><\/script>/g, '<script type="text/plain" data-script="$1"></script>');
}
