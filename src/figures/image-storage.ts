import { arrow, box, rect, text } from './svg.ts';
import type { Drawing } from './svg.ts';
import type { ImageStorage } from '../images/boot-source/storage.ts';

const width = 480;
const bandHeight = 250;

/** Where images lie on their way from the boot source to a machine, one band a range of MAAS releases. */
export function drawImageStorage(storages: readonly ImageStorage[]): Drawing {
  return {
    width,
    height: storages.length * (bandHeight + 16) - 16,
    title: 'Where MAAS keeps images on their way to a machine',
    description: storages.map(describe).join(' '),
    marks: storages.map((storage, i) => drawBand(storage, i * (bandHeight + 16))).join(''),
  };
}

function drawBand(storage: ImageStorage, y: number): string {
  const region = storage.region.kind === 'database' ? ['Region controller', 'images in the database'] : ['Region controller', 'images on its disk'];
  const rack = storage.rack.kind === 'cache' ? ['Rack controller', `a cache on disk, ${storage.rack.defaultSize ?? ''}`] : ['Rack controller', 'a full copy on disk'];
  const pull = storage.rack.kind === 'cache' ? ['on demand:', 'what a machine asks for'] : ['every 5 minutes:', 'everything'];
  return [
    rect(1, y + 1, width - 2, bandHeight - 2, 'past'),
    text(14, y + 24, `MAAS ${range(storage)}`, { tone: 'strong' }),
    box(20, y + 40, 200, 52, ['Boot source', 'every 60 minutes'], 'plain'),
    arrow([[220, y + 66], [256, y + 66]]),
    box(258, y + 40, 204, 52, region, storage.region.kind === 'database' ? 'plain' : 'accent'),
    arrow([[360, y + 92], [360, y + 152]]),
    text(348, y + 118, pull, { anchor: 'end', tone: 'small' }),
    box(258, y + 154, 204, 52, rack, 'accent'),
    arrow([[258, y + 180], [222, y + 180]]),
    box(20, y + 154, 200, 52, ['Machine', 'in memory, then on its disk'], 'second'),
    text(240, y + 230, 'HTTP, port 5248', { anchor: 'middle', tone: 'quiet' }),
  ].join('');
}

function describe(storage: ImageStorage): string {
  const where = storage.region.kind === 'database' ? 'in its database' : `on its disk (${storage.region.folder?.deb ?? ''}, or ${storage.region.folder?.snap ?? ''} with the snap)`;
  return `MAAS ${range(storage)}: the region controller keeps images ${where}; the rack controller keeps a ${storage.rack.kind} on disk. ${storage.rack.how} The machine downloads from the rack controller.`;
}

function range({ since, until }: ImageStorage): string {
  return since === undefined ? `up to ${until ?? ''}` : `from ${since}`;
}
