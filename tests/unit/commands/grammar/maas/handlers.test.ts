import { describe, expect, it } from 'vitest';
import { handlers } from '../../../../../src/commands/grammar/maas/handlers.ts';
import { actionMistakes, keyMistakes } from '../../../../../src/commands/grammar/maas/mistakes.ts';
import { noSettings, settingNames } from '../../../../../src/commands/grammar/maas/setting-names.ts';
import { topLevelCommands } from '../../../../../src/commands/grammar/maas/top-level.ts';
import type { Parameter } from '../../../../../src/commands/grammar/maas/types.ts';
import { maasReleases } from '../../../../../src/images/maas-releases.ts';

const actions = Object.entries(handlers).flatMap(([handler, { actions: own }]) => Object.entries(own).map(([name, action]) => ({ called: `${handler} ${name}`, action })));
const parameters: readonly (readonly [string, Parameter])[] = [
  ...actions.flatMap(({ called, action }) => (typeof action.parameters === 'string' ? [] : Object.entries(action.parameters).map(([key, parameter]) => [`${called} ${key}`, parameter] as const))),
  ...Object.entries(settingNames),
];

describe('the grammar of the MAAS CLI', () => {
  it('holds every handler and action that the sources have', () => {
    expect(Object.keys(handlers)).toHaveLength(105);
    expect(actions).toHaveLength(371);
    expect(actions.filter(({ action }) => typeof action.parameters === 'object')).toHaveLength(73);
    expect(parameters).toHaveLength(483);
  });

  it('has names as the CLI writes them', () => {
    expect([...Object.keys(handlers), ...actions.map(({ called }) => called.split(' ')[1] ?? '')].filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(parameters.map(([name]) => name.split(' ').at(-1) ?? '').filter((key) => !/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('names only releases that exist', () => {
    const known = new Set(maasReleases.map(({ name }) => name));
    const named = [...actions.map(({ action }) => action), ...parameters.map(([, parameter]) => parameter)].flatMap(({ since, until }) => [since, until].flatMap((each) => each ?? []));
    const ofValues = parameters.flatMap(([, { values }]) => Object.values(values ?? {}));
    expect([...named, ...ofValues].filter((release) => !known.has(release))).toEqual([]);
  });

  it('says of each action that ended what became of it', () => {
    expect(actions.filter(({ action: { until, ended } }) => (until === undefined) !== (ended === undefined))).toEqual([]);
  });

  it('names only keys of the same action in what excludes or needs each other', () => {
    const broken = actions.filter(({ action: { parameters: keys, oneOf = [], exclusive = [] } }) => {
      const named = [...oneOf.flatMap((each) => [...each.keys, each.unless ?? each.keys[0] ?? '']), ...exclusive.flat()];
      return named.some((key) => typeof keys === 'string' || !Object.hasOwn(keys, key));
    });
    expect(broken).toEqual([]);
  });

  it('describes every action and key of boot sources, selections and boot resources', () => {
    const ofImages = actions.filter(({ called }) => called.startsWith('boot-'));
    expect(ofImages.filter(({ action }) => action.about === undefined)).toEqual([]);
    expect(ofImages.flatMap(({ action }) => (typeof action.parameters === 'string' ? [] : Object.values(action.parameters))).filter(({ about }) => about === undefined)).toEqual([]);
  });

  it('has nothing under a name that it calls a mistake', () => {
    const has = (words: string): boolean => actions.some(({ called }) => called === words);
    expect(Object.keys(actionMistakes).filter(has)).toEqual([]);
    expect(Object.values(actionMistakes).filter((instead) => !has(instead.replace(/ \$.*$/, '')))).toEqual([]);
    expect(Object.keys(keyMistakes).filter((mistake) => parameters.some(([name]) => name === mistake))).toEqual([]);
    expect(Object.keys(noSettings).filter((name) => Object.hasOwn(settingNames, name))).toEqual([]);
  });

  it('keeps commands without profile apart from handlers', () => {
    expect(Object.keys(topLevelCommands).filter((name) => Object.hasOwn(handlers, name))).toEqual([]);
  });
});
