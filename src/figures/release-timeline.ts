import { kernelsOf } from '../images/product/kernel.ts';
import type { UbuntuSeriesFacts } from '../images/release/ubuntu.ts';
import { canvasWidth, line, rect, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const [left, right] = [4, 6];
const top = 34;
const barHeight = 11;
/** Height of a row with its names above its bar, and of one with names and bar in a line. */
const [tall, low] = [40, 24];
/** Room that a letter of a name and of a kernel takes. */
const [letter, codeLetter] = [7, 8];
/** Years between two lines of the grid. */
const step = 4;

/** Bars of standard support and of Expanded Security Maintenance, one row a series with its kernels, newest first, with a rule for `today`. */
export function drawReleaseTimeline(series: readonly UbuntuSeriesFacts[], today: string): Drawing {
  const first = year(series.map(({ released }) => released).sort()[0] ?? today);
  const last = year(series.map(({ esmEol, supportEol }) => esmEol ?? supportEol).sort().at(-1) ?? today) + 1;
  const at = (date: string): number => left + ((position(date) - first) / (last - first)) * (canvasWidth - left - right);
  let bottom = top;
  const rows = series.map((facts) => {
    const isLow = fitsInLine(facts, at);
    const row = drawRow(facts, bottom, isLow, at, today);
    bottom += isLow ? low : tall;
    return row;
  });
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  const grid = years.map((y) => {
    const x = at(`${y}-01-01`);
    return line(x, top - 8, x, bottom) + text(Math.max(x, 16), top - 15, String(y), { anchor: 'middle', tone: 'quiet' });
  });
  return {
    width: canvasWidth,
    height: bottom + 66,
    title: 'How long each Ubuntu release is supported, and its kernels on amd64',
    description: series.map(describe).join(' '),
    marks: [...grid, ...rows, drawKey(bottom, today)].join(''),
  };
}

/** Whether the bar of a series has its name on the left and its kernels on the right without touching either. */
function fitsInLine({ series, version, released, supportEol, esmEol }: UbuntuSeriesFacts, at: (date: string) => number): boolean {
  const name = `${version} ${series}`.length * letter;
  const kernels = plainKernels(series).join(' ').length * codeLetter;
  return at(released) > left + name && at(esmEol ?? supportEol) < canvasWidth - right - kernels;
}

function drawRow(facts: UbuntuSeriesFacts, y: number, isLow: boolean, at: (date: string) => number, today: string): string {
  const { series, version, lts, released, supportEol, esmEol } = facts;
  const barY = y + (isLow ? 5 : 23);
  return [
    text(left, y + 15, `${version} ${series}`, { tone: lts ? 'strong' : 'small' }),
    text(canvasWidth - right, y + 15, plainKernels(series).join(' '), { anchor: 'end', tone: 'small-code' }),
    rect(at(released), barY, Math.max(at(supportEol) - at(released), 3), barHeight, 'second'),
    esmEol === undefined ? '' : rect(at(supportEol), barY, at(esmEol) - at(supportEol), barHeight, 'quiet'),
    // The rule for the day runs beside the bars only, so that it crosses no name.
    line(at(today), barY - 3, at(today), barY + barHeight + 3, 'accent'),
  ].join('');
}

function drawKey(y: number, today: string): string {
  return [
    rect(left, y + 13, 22, barHeight, 'second'),
    text(left + 30, y + 23, 'standard support', { tone: 'small' }),
    line(left + 176, y + 11, left + 176, y + 27, 'accent'),
    text(left + 184, y + 23, `the day ${today}`, { tone: 'small' }),
    rect(left, y + 40, 22, barHeight, 'quiet'),
    text(left + 30, y + 50, 'Expanded Security Maintenance', { tone: 'small' }),
  ].join('');
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
