import { formatBytes } from '../components/format.ts';
import { inDiskOrder } from '../images/esxi/layout.ts';
import type { EsxiLayout, EsxiPartition } from '../images/esxi/layout.ts';
import { canvasWidth, line, rect, text } from './svg.ts';
import type { Drawing, Tone } from './svg.ts';

const left = 6;
const inner = canvasWidth - 2 * left;
const barTop = 54;
const barHeight = 40;
const keyTop = 120;
const keyStep = 20;
/** A bar that is narrower has its number above it. */
const leastWidth = 20;

/** A partition with the room it takes on the disk, in bytes, and where its bar begins and how wide it is. */
interface Bar {
  readonly partition: EsxiPartition;
  readonly size: number;
  readonly x: number;
  readonly width: number;
}

/** The partitions of each layout on the smallest disk it allows, widths to scale; a key below joins numbers, names and sizes. */
export function drawDiskLayouts(layouts: readonly EsxiLayout[]): Drawing {
  let height = 0;
  const bands = layouts.map((layout) => {
    const band = drawBand(layout, height);
    height += keyTop + layout.partitions.length * keyStep + 8;
    return band;
  });
  return {
    width: canvasWidth,
    height,
    title: 'The partitions of an ESXi boot disk of the smallest size, to scale',
    description: layouts.map(describe).join(' '),
    marks: bands.join(''),
  };
}

function drawBand({ name, esxi, minimumDisk, partitions }: EsxiLayout, top: number): string {
  const bars = barsOf(partitions, minimumDisk);
  const key = bars.flatMap(({ partition, size }, i) => [
    rect(left, top + keyTop + i * keyStep - 12, 14, 14, tone(partition)),
    text(left + 24, top + keyTop + i * keyStep, `${partition.number}  ${nameOf(partition)}`, { tone: 'small' }),
    text(canvasWidth - left, top + keyTop + i * keyStep, formatBytes(size), { anchor: 'end', tone: 'small' }),
  ]);
  return [
    text(left, top + 18, `${name}: ESXi ${esxi}, ${formatBytes(minimumDisk)}`, { tone: 'strong' }),
    ...bars.map(({ partition, x, width }) => rect(x, top + barTop, width, barHeight, tone(partition))),
    ...numbers(bars, top),
    ...key,
  ].join('');
}

/** The number of each partition: in its bar where there is room, else above the bars with a line down to its own. */
function numbers(bars: readonly Bar[], top: number): string[] {
  let free = left + 4;
  return bars.map(({ partition: { number }, x, width }) => {
    const middle = x + width / 2;
    if (width >= leastWidth) return text(middle, top + barTop + barHeight / 2 + 5, String(number), { anchor: 'middle', tone: 'strong' });
    const at = Math.min(Math.max(middle, free), canvasWidth - left - 4);
    free = at + 12;
    return text(at, top + barTop - 12, String(number), { anchor: 'middle', tone: 'small' }) + line(at, top + barTop - 9, middle, top + barTop, 'strong');
  });
}

function tone({ kind }: EsxiPartition): Tone {
  return kind === 'VMFS' ? 'accent' : kind === 'Basic Data' ? 'second' : 'third';
}

function nameOf({ kind }: EsxiPartition): string {
  return kind === 'VMFS' ? 'datastore1 (VMFS)' : kind;
}

/** The partitions in the order of the disk, the one that takes the rest with the size that is left. */
function barsOf(partitions: readonly EsxiPartition[], disk: number): Bar[] {
  const fixed = partitions.reduce((sum, { size }) => sum + size, 0);
  let x = left;
  return inDiskOrder(partitions).map((partition) => {
    const size = partition.size === 0 ? disk - fixed : partition.size;
    const bar = { partition, size, x, width: Math.max((size / disk) * inner, 1) };
    x += (size / disk) * inner;
    return bar;
  });
}

function describe({ name, esxi, minimumDisk, partitions }: EsxiLayout): string {
  const parts = barsOf(partitions, minimumDisk).map(({ partition, size }) => `partition ${partition.number}, ${nameOf(partition)}, ${formatBytes(size)}`);
  return `${name} for ESXi ${esxi} on a disk of ${formatBytes(minimumDisk)}: ${parts.join('; ')}.`;
}
