// A link into the site shows where it leads when the pointer rests on it, or when the keyboard reaches it. What it takes is loaded
// with the first one.
import { loadScript } from '../../../offline/site-data.ts';
import previewScript from './preview.ts?script';

/** How long the pointer rests, in milliseconds, before something shows. */
const rest = 350;
let timer: ReturnType<typeof setTimeout> | undefined;

for (const start of ['pointerover', 'focusin'] as const) {
  addEventListener(start, (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.prose a[href]:not(.heading-link, manifest-viewer a)') : null;
    clearTimeout(timer);
    if (!link || link.origin !== location.origin || (event instanceof PointerEvent && event.pointerType !== 'mouse')) return;
    if (start === 'focusin' && !link.matches(':focus-visible')) return;
    timer = setTimeout(() => {
      loadScript(previewScript).then(
        () => dispatchEvent(new CustomEvent('preview', { detail: link })),
        () => undefined,
      );
    }, rest);
  });
}
addEventListener('pointerout', () => clearTimeout(timer));
