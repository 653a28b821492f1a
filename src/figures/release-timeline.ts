import { kernelsOf } from '../images/product/kernel.ts';
import type { UbuntuSeriesFacts } from '../images/release/ubuntu.ts';
import { line, rect, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const left = 150;
const width = 640;
const rowHeight = 26;
const top = 34;

/** Bars of standard support and of Expanded Security Maintenance, one row a series with its kernels, newest first, with a rule for `today`. */
export function drawReleaseTimeline(series: readonly UbuntuSeriesFacts[], today: string): Drawing {
  const first = year(series.map(({ released }) => released).sort()[0] ?? today);
  const last = year(series.map(({ esmEol, supportEol }) => esmEol ?? supportEol).sort().at(-1) ?? today) + 1;
  const at = (date: string): number => left + ((position(date) - first) / (last - first)) * (width - left - 8);
  const height = top + series.length * rowHeight + 44;
  const years = Array.from({ length: Math.floor((last - first) / 2) + 1 }, (_, i) => first + i * 2);
  const grid = years.map((y) => line(at(`${y}-01-01`), top - 6, at(`${y}-01-01`), height - 40) + text(at(`${y}-01-01`), top - 14, String(y), { anchor: 'middle', tone: 'quiet' }));
  const rows = series.map((facts, i) => drawRow(facts, top + i * rowHeight, at));
  const now = line(at(today), top - 6, at(today), height - 40, 'accent');
  const key = [
    rect(left, height - 26, 22, 13, 'second'),
    text(left + 30, height - 15, 'standard support', { tone: 'small' }),
    rect(left + 160, height - 26, 22, 13, 'quiet'),
    text(left + 190, height - 15, 'Expanded Security Maintenance', { tone: 'small' }),
    line(20, height - 28, 20, height - 11, 'accent'),
    text(28, height - 15, today, { tone: 'small' }),
  ];
  return {
    width,
    height,
    title: 'How long each Ubuntu release is supported, and its kernels on amd64',
    description: series.map(describe).join(' '),
    marks: [...grid, ...rows, now, ...key].join(''),
  };
}

function drawRow({ series, version, lts, released, supportEol, esmEol }: UbuntuSeriesFacts, y: number, at: (date: string) => number): string {
  const bar = rect(at(released), y + 4, Math.max(at(supportEol) - at(released), 3), 16, 'second');
  const esm = esmEol === undefined ? '' : rect(at(supportEol), y + 4, at(esmEol) - at(supportEol), 16, 'quiet');
  const [before, behind] = [at(released), at(esmEol ?? supportEol)];
  const hasRoomBefore = before - left > 145;
  const kernels = text(hasRoomBefore ? before - 6 : behind + 6, y + 17, plainKernels(series).join(' '), { anchor: hasRoomBefore ? 'end' : 'start', tone: 'small-code' });
  return text(0, y + 17, `${version} ${series}`, { tone: lts ? 'strong' : 'small' }) + bar + esm + kernels;
}

/** The kernels of a series on amd64, each by its plain name: without the low-latency and edge variants of it. */
function plainKernels(series: string): string[] {
  return kernelsOf(series, 'amd64')
    .map(({ name }) => name)
    .filter((name) => !/-(lowlatency|edge)/.test(name))
    .slice(0, 2);
}

function describe({ series, version, lts, released, supportEol, esmEol }: UbuntuSeriesFacts): string {
  const esm = esmEol === undefined ? '' : `, Expanded Security Maintenance until ${esmEol}`;
  return `Ubuntu ${version}${lts ? ' LTS' : ''}: released ${released}, standard support until ${supportEol}${esm}; kernels ${plainKernels(series).join(' and ')}.`;
}

function year(date: string): number {
  return Number(date.slice(0, 4));
}

/** A date as years and their parts, `2022.5` for July 2022. */
function position(date: string): number {
  const start = Date.UTC(year(date), 0, 1);
  return year(date) + (Date.parse(date) - start) / (Date.UTC(year(date) + 1, 0, 1) - start);
}
