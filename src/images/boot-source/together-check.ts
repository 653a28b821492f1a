import { effectiveBootSources } from './effective.ts';
import { ruleFinding } from './rule.ts';
import type { BootSourceCode, BootSourceFinding } from './rule.ts';
import type { BootSource } from './source.ts';

/** What holds between sources: their number, and what must differ from one to the next. */
export function checkTogether(sources: readonly BootSource[], several: boolean): readonly BootSourceFinding[] {
  if (sources.length === 0) {
    return [ruleFinding('no-source', { message: 'There is no boot source, so MAAS has nowhere to import images from.' })];
  }
  if (!several) {
    return [...repeated(sources.map(({ url }) => url), 'url-taken', 'URL'), ...tooMany(sources.length)];
  }
  const filled = effectiveBootSources(sources);
  return [
    ...repeated(filled.map(({ url }) => url), 'url-taken', 'URL'),
    ...repeated(filled.map(({ name }) => name), 'name-taken', 'name'),
    ...repeated(filled.map(({ priority }) => priority), 'priority-taken', 'priority'),
    ...(filled.some(({ enabled }) => enabled)
      ? []
      : [ruleFinding('all-disabled', { message: 'Every source is disabled, so MAAS downloads nothing.' })]),
  ];
}

function tooMany(count: number): readonly BootSourceFinding[] {
  if (count < 2) return [];
  const message = `There are ${count} sources. The API keeps them, but the web UI then refuses to manage images.`;
  return [ruleFinding('several-sources', { message })];
}

function repeated(values: readonly unknown[], code: BootSourceCode, what: string): readonly BootSourceFinding[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    const message = `Source ${index + 1} has the ${what} of source ${first + 1}.`;
    return first === index ? [] : [ruleFinding(code, { index, message })];
  });
}
