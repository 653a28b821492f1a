import { describe, expect, it } from 'vitest';
import { bootResources } from '../../../src/commands/grammar/maas/boot-resources.ts';
import { bootSourceSelections } from '../../../src/commands/grammar/maas/boot-source-selections.ts';
import { bootSources } from '../../../src/commands/grammar/maas/boot-sources.ts';
import type { Handlers } from '../../../src/commands/grammar/maas/types.ts';
import { sectionSource } from './page-source.ts';

const handlers: Handlers = { ...bootSources, ...bootSourceSelections, ...bootResources };
const actions = Object.entries(handlers).flatMap(([handler, { actions }]) =>
  Object.entries(actions).map(([action, { since, parameters }]) => ({ name: `${handler} ${action}`, since, parameters })),
);

const section = (name: string): string => sectionSource(`reference/image-commands/#${name.replace(' ', '-')}`) ?? '';

describe('the reference of the image commands', () => {
  it.each(actions)('has a section for $name, which says since when there is such a command', ({ name, since }) => {
    expect(section(name)).not.toBe('');
    if (since !== undefined && since !== '2.0') expect(section(name)).toContain(since);
  });

  it.each(actions)('has a row for each parameter of $name, with the version that brought it', ({ name, parameters }) => {
    if (typeof parameters === 'string') return;
    // A command that takes the parameters of another says so, and says only where it differs.
    const text = section(name);
    const [, other] = /parameters of\s+\[`([a-z-]+ [a-z-]+)`\]/.exec(text) ?? [];
    const table = other === undefined ? text : section(other);
    for (const [key, { since, values }] of Object.entries(parameters)) {
      const row = table.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${key}\``)) ?? '';
      expect(row, key).not.toBe('');
      if (since !== undefined) expect(`${row} ${text}`, key).toContain(since);
      for (const value of Object.keys(values ?? {})) expect(table, key).toContain(`\`${value}\``);
    }
  });
});
