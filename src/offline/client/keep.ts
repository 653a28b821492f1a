// On every page: has the site kept in idle time, unless the reader saves data or has said no, and calls the panel when there
// is something to say. A page from a file has links that name files.
import { attempt } from '../../components/shell/attempt.ts';
import { savesData } from '../saves-data.ts';
import { loadScript, pageAddress, siteRoot } from '../site-data.ts';
import panelScript from './panel.ts?script';

const panel = document.querySelector<HTMLElement>('.site-footer [data-web]');
const build = document.body.dataset['build'];
const worker = attempt(() => navigator.serviceWorker);

if (location.protocol === 'file:') {
  for (const type of ['pointerdown', 'click'])
    addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link && link.protocol === 'file:') link.href = pageAddress(link.href);
    }, true);
} else if (worker && build && panel) {
  worker.addEventListener('message', ({ data, ports }) => {
    if (data.kind === 'which') ports[0]?.postMessage(build);
    else if (data.kind !== 'kept' || data.id !== build) {
      panel.dataset['news'] = data.kind;
      showPanel();
    }
  });
  worker.startMessages();
  addEventListener('offline', showPanel);
  if (!navigator.onLine) showPanel();
  // A busy browser tells of several moments at once.
  new IntersectionObserver((moments) => moments.some(({ isIntersecting }) => isIntersecting) && showPanel()).observe(panel);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}

function whenIdle(): void {
  const later = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 500));
  later(() => {
    if (savesData() || attempt(() => localStorage.getItem('offline')) === 'no') return;
    worker?.register(new URL('sw.js', siteRoot), { updateViaCache: 'none' }).catch(() => undefined);
  });
}

function showPanel(): void {
  loadScript(panelScript).catch(() => undefined);
}
