import { Presets, SingleBar } from 'cli-progress';
import type { ProgressDisplay } from './progress.ts';
import { harmless } from './terminal.ts';

/** A bar on a terminal: of the file under way, then of the manifests. */
export function showBars(): ProgressDisplay {
  const format = '{bar} {percentage}% {value}/{total} {label}';
  const bar = new SingleBar(
    { format, hideCursor: null, clearOnComplete: true, stopOnComplete: false, gracefulExit: true, barsize: 30 },
    Presets.shades_classic,
  );
  let isStarted = false;
  const show = (value: number, total: number, label: string): void => {
    if (!isStarted) bar.start(total, value, { label });
    isStarted = true;
    bar.setTotal(total);
    bar.update(value, { label });
  };
  return {
    on(event) {
      if (event.kind === 'manifests') show(event.done, event.total, 'manifests');
      else if (event.kind === 'waiting') show(0, 1, `waiting for ${harmless(event.holder)}`);
      else if (event.kind === 'bytes')
        show(event.received, Math.max(event.expected ?? event.received, 1), shorten(event.place));
    },
    stop() {
      if (isStarted) bar.stop();
    },
  };
}

/** The end of an address, which says most. */
function shorten(place: string): string {
  const text = harmless(place);
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}
