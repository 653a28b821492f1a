// What the page tells of the copy that this browser keeps, and the buttons to keep and to remove it.
import { attempt } from '../../components/shell/attempt.ts';
import { formatDate } from '../../components/format.ts';
import { make, makeButton } from '../../snippets/shared/dom.ts';
import { siteRoot } from '../site-data.ts';
import { offlinePagePath, workerFile } from '../offline-names.ts';
import { savesData } from '../saves-data.ts';

interface State {
  readonly id: string;
  readonly date: string;
  readonly bytes: number;
  readonly isKept: boolean;
  /** Whether the server cannot be reached, which a browser that has some network cannot know without asking. */
  readonly isOffline: boolean;
}

/** Milliseconds that a worker has to answer; it may have to start first, and itself waits for the server. */
const patience = 10_000;
const noCopy = 'This browser keeps no copy of the site.';
const fetching = 'A copy for this browser is being fetched.';

const place = document.querySelector<HTMLElement>('.site-footer [data-web]');
const container = navigator.serviceWorker;
const text = make('span', 'offline-state');
text.setAttribute('role', 'status');
const keepButton = makeButton('Keep offline', keep, 'foot-button');
const removeButton = makeButton('Remove', remove, 'foot-button');
const reloadButton = makeButton('Show it now', () => location.reload(), 'foot-button');
const more = make('a', '', 'Read offline');
more.href = siteRoot + offlinePagePath;
place?.append(' · ', more);
place?.after(make('p', '', text, ' ', keepButton, ' ', removeButton, ' ', reloadButton));
/** Whether the reader of this page asked for a copy, data saved or not. */
let isWanted = false;
say('');
container.addEventListener('message', ({ data, ports }) => (data.kind === 'wanted' ? ports[0]?.postMessage(isWanted) : tell(data.kind)));
addEventListener('online', () => void show());
addEventListener('offline', () => void show());
// The message that called for this script came before it.
tell(place?.dataset['news'] ?? 'kept');

function tell(news: string): void {
  if (news === 'full') say('This browser has no room for a copy of the site, so what it keeps stays as it is. Free some space, or use the portable edition.', keepButton);
  else if (news === 'failed') say('The newest copy could not be fetched whole. What was kept before stays as it was.', keepButton);
  else if (news === 'spared') say('There is a newer copy. It is not fetched by itself, since this browser saves data.', keepButton);
  else if (news === 'mended') void show('The browser had removed its copy; it was fetched again. ');
  else if (news === 'lost') void mend();
  else if (news === 'kept') void show();
}

async function show(before = ''): Promise<void> {
  const state = await askState();
  const offline = before + (state?.isOffline || !navigator.onLine ? 'You are offline. ' : '');
  if (state === undefined || !state.isKept) {
    const { installing } = (await ownRegistration()) ?? {};
    if (installing) say(fetching);
    else say(offline + noCopy, keepButton);
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

/** The registration of this site; where it has none, a browser gives the one of a site that this one lies in a folder of. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await container.getRegistration(siteRoot);
  return registration?.scope === siteRoot ? registration : undefined;
}

async function askState(): Promise<State | undefined> {
  const active = (await ownRegistration())?.active;
  if (!active) return undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<State>) => resolve(data);
    setTimeout(() => resolve(undefined), patience);
    active.postMessage('state', [port2]);
  });
}

/** Has the worker fetch again what the browser took away, unless the reader wants none or saves data. */
async function mend(): Promise<void> {
  const registration = await ownRegistration();
  if (registration === undefined || savesData() || attempt(() => localStorage.getItem('offline')) === 'no') await show();
  else registration.active?.postMessage('mend');
}

/** A worker that is there stays, with all it keeps, until a newer one has everything. */
async function keep(): Promise<void> {
  attempt(() => localStorage.removeItem('offline'));
  isWanted = true;
  say(fetching);
  try {
    await navigator.storage?.persist();
    const registration = await ownRegistration();
    if (!registration?.active) await container.register(new URL(workerFile, siteRoot), { updateViaCache: 'none' });
    else if (!(await registration.update()).installing) registration.active.postMessage('mend');
  } catch {
    say('The copy could not be fetched: the network or the browser refuses.', keepButton);
  }
}

async function remove(): Promise<void> {
  attempt(() => localStorage.setItem('offline', 'no'));
  isWanted = false;
  await (await ownRegistration())?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`maas-image-docs ${siteRoot} `)) await caches.delete(name);
  say(noCopy, keepButton);
}
