// What the page tells of the copy that this browser keeps, and the buttons to keep and to remove it.
import { attempt } from '../../components/shell/attempt.ts';
import { formatDate } from '../../components/format.ts';
import { makeButton } from '../../snippets/shared/dom.ts';
import { siteRoot } from '../site-data.ts';

interface State {
  readonly id: string;
  readonly date: string;
  readonly bytes: number;
  readonly isKept: boolean;
}

const place = document.querySelector<HTMLElement>('.site-footer [data-web]');
const container = navigator.serviceWorker;
const text = document.createElement('span');
text.setAttribute('role', 'status');
const keepButton = makeButton('Keep offline', keep);
const removeButton = makeButton('Remove', remove);
const reloadButton = makeButton('Show it now', () => location.reload());
place?.append(' ', text, ' ', keepButton, removeButton, reloadButton);
text.className = 'offline-state';
say('');
container.addEventListener('message', ({ data }) => tell(data.kind));
addEventListener('online', () => void show());
addEventListener('offline', () => void show());
// The message that called for this script came before it.
tell(place?.dataset['news'] ?? 'kept');

function tell(news: string): void {
  if (news === 'full') say('This browser has no room for a copy of the site. Free some space, or use the portable edition.', keepButton);
  else if (news === 'failed') say('The newest copy could not be fetched whole. What was kept before stays as it was.', keepButton);
  else if (news === 'kept') void show();
}

async function show(): Promise<void> {
  const state = await askState();
  const offline = navigator.onLine ? '' : 'You are offline. ';
  if (state === undefined || !state.isKept) {
    const { installing } = (await container.getRegistration(siteRoot)) ?? {};
    if (installing) say('A copy for this browser is being fetched.');
    else say(`${offline}This browser keeps no copy of the site.`, keepButton);
  } else if (state.id !== document.body.dataset['build']) {
    say(`${offline}A build of ${formatDate(state.date)} is ready. It shows with the next page you open.`, reloadButton, removeButton);
  } else {
    say(`${offline}This browser keeps the whole site, as built on ${formatDate(state.date)} (${(state.bytes / 1e6).toFixed(1)} MB fetched).`, removeButton);
  }
}

function say(message: string, ...buttons: HTMLButtonElement[]): void {
  text.textContent = message;
  for (const button of [keepButton, removeButton, reloadButton]) button.hidden = !buttons.includes(button);
}

async function askState(): Promise<State | undefined> {
  const active = (await container.getRegistration(siteRoot))?.active;
  if (!active) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<State>) => resolve(data);
    setTimeout(() => resolve(undefined), 3000);
    active.postMessage('state', [port2]);
  });
}

async function keep(): Promise<void> {
  attempt(() => localStorage.removeItem('offline'));
  say('A copy for this browser is being fetched.');
  try {
    await navigator.storage?.persist();
    await (await container.getRegistration(siteRoot))?.unregister();
    await container.register(new URL('sw.js', siteRoot), { updateViaCache: 'none' });
  } catch {
    say('The copy could not be fetched: the network or the browser refuses.', keepButton);
  }
}

async function remove(): Promise<void> {
  attempt(() => localStorage.setItem('offline', 'no'));
  await (await container.getRegistration(siteRoot))?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`maas-image-docs ${siteRoot} `)) await caches.delete(name);
  say('This browser keeps no copy of the site.', keepButton);
}
