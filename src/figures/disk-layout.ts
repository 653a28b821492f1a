import { formatBytes } from '../components/format.ts';
import { inDiskOrder } from '../images/esxi/layout.ts';
import type { EsxiLayout, EsxiPartition } from '../images/esxi/layout.ts';
import { rect, text } from './svg.ts';
import type { Drawing, Tone } from './svg.ts';

const width = 640;
const left = 12;
const inner = width - 2 * left;
const bandHeight = 150;

/** The partitions of each layout on the smallest disk it allows, widths to scale; names stand below, joined by their numbers. */
export function drawDiskLayouts(layouts: readonly EsxiLayout[]): Drawing {
  return {
    width,
    height: layouts.length * bandHeight,
    title: 'The partitions of an ESXi boot disk of the smallest size, to scale',
    description: layouts.map(describe).join(' '),
    marks: layouts.map((layout, i) => drawBand(layout, i * bandHeight)).join(''),
  };
}

function drawBand({ name, esxi, minimumDisk, partitions }: EsxiLayout, top: number): string {
  const sizes = sizesOnDisk(partitions, minimumDisk);
  let x = left;
  const bars = sizes.map(({ partition, size }) => {
    const barWidth = (size / minimumDisk) * inner;
    const bar = rect(x, top + 34, Math.max(barWidth, 1), 44, tone(partition));
    const label = barWidth > 26 ? text(x + barWidth / 2, top + 61, String(partition.number), { anchor: 'middle', tone: 'strong' }) : '';
    x += barWidth;
    return bar + label;
  });
  const key = sizes.map(({ partition: { number, kind } }) => `${number} ${kind === 'VMFS' ? 'datastore1' : kind}`);
  const half = Math.ceil(key.length / 2);
  return [
    text(left, top + 22, `${name}: ESXi ${esxi}, ${formatBytes(minimumDisk)}`, { tone: 'strong' }),
    ...bars,
    text(left, top + 100, key.slice(0, half).join(' · '), { tone: 'small' }),
    text(left, top + 118, key.slice(half).join(' · '), { tone: 'small' }),
  ].join('');
}

function tone({ kind }: EsxiPartition): Tone {
  return kind === 'VMFS' ? 'accent' : kind === 'Basic Data' ? 'second' : 'third';
}

/** The partitions in the order of the disk, the one that takes the rest with the size that is left. */
function sizesOnDisk(partitions: readonly EsxiPartition[], disk: number): { partition: EsxiPartition; size: number }[] {
  const fixed = partitions.reduce((sum, { size }) => sum + size, 0);
  return inDiskOrder(partitions).map((partition) => ({ partition, size: partition.size === 0 ? disk - fixed : partition.size }));
}

function describe({ name, esxi, minimumDisk, partitions }: EsxiLayout): string {
  const parts = sizesOnDisk(partitions, minimumDisk).map(({ partition, size }) => `partition ${partition.number}, ${partition.kind}, ${formatBytes(size)}`);
  return `${name} for ESXi ${esxi} on a disk of ${formatBytes(minimumDisk)}: ${parts.join('; ')}.`;
}
