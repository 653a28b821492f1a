import { arrow, box, canvasWidth, rect, text } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { ImageStorage } from '../images/boot-source/storage.ts';

const bandHeight = 226;
const gap = 14;
/** The two columns: what is outside the network of the machines or in it, and the controllers. */
const [left, right, boxWidth] = [10, 174, 136];

/** Where images lie on their way from the boot source to a machine, one band a range of MAAS releases. */
export function drawImageStorage(storages: readonly ImageStorage[]): Drawing {
  return {
    width: canvasWidth,
    height: storages.length * (bandHeight + gap) - gap,
    title: 'Where MAAS keeps images on their way to a machine',
    description: storages.map(describe).join(' '),
    marks: storages.map((storage, i) => drawBand(storage, i * (bandHeight + gap))).join(''),
  };
}

function drawBand(storage: ImageStorage, y: number): string {
  const inDatabase = storage.region.kind === 'database';
  const rack = storage.rack.kind === 'cache' ? `a cache on disk, ${storage.rack.defaultSize ?? ''}` : 'a full copy on disk';
  const pull = storage.rack.kind === 'cache' ? ['on demand:', 'what a machine asks for'] : ['every 5 minutes:', 'everything'];
  const down = right + boxWidth / 2;
  return [
    rect(1, y + 1, canvasWidth - 2, bandHeight - 2, 'past'),
    text(12, y + 22, `MAAS ${range(storage)}`, { tone: 'strong' }),
    text(canvasWidth / 2, y + 43, 'every 60 minutes', { anchor: 'middle', tone: 'quiet' }),
    box(left, y + 52, boxWidth, 48, ['Boot source', 'a stream of images'], 'plain'),
    arrow([[left + boxWidth, y + 76], [right - 2, y + 76]]),
    box(right, y + 52, boxWidth, 48, ['Region controller', inDatabase ? 'in its database' : 'on its disk'], inDatabase ? 'plain' : 'accent'),
    arrow([[down, y + 100], [down, y + 146]]),
    text(down - 10, y + 119, pull, { anchor: 'end', tone: 'quiet' }),
    box(right, y + 148, boxWidth, 48, ['Rack controller', rack], 'accent'),
    arrow([[right, y + 172], [left + boxWidth + 2, y + 172]]),
    box(left, y + 148, boxWidth, 48, ['Machine', 'memory, then disk'], 'second'),
    text(canvasWidth / 2, y + 214, 'HTTP, port 5248', { anchor: 'middle', tone: 'quiet' }),
  ].join('');
}

function describe(storage: ImageStorage): string {
  const where = storage.region.kind === 'database' ? 'in its database' : `on its disk (${storage.region.folder?.deb ?? ''}, or ${storage.region.folder?.snap ?? ''} with the snap)`;
  return `MAAS ${range(storage)}: every 60 minutes the region controller asks the boot source, and keeps images ${where}; the rack controller keeps a ${storage.rack.kind} on disk. ${storage.rack.how} The machine downloads from the rack controller, by HTTP on port 5248, into memory and then onto its disk.`;
}

function range({ since, until }: ImageStorage): string {
  return since === undefined ? `up to ${until ?? ''}` : `from ${since}`;
}
