import { compareReleases, hasEnded } from './grammar/maas/releases.ts';
import type { Release } from './grammar/maas/types.ts';
import { readInvocation } from './invocation.ts';
import type { Invocation } from './invocation.ts';
import { readMaasCall } from './maas/call.ts';
import { settingOf } from './maas/check-setting-name.ts';
import { own } from './own.ts';
import type { SimpleCommand, Word } from './shell/types.ts';

/** A word of a command that only some releases of MAAS understand. */
export interface VersionedPart {
  readonly word: Word;
  /** The word in an error: `boot-sources create`, `priority`. */
  readonly what: string;
  readonly since?: Release;
  readonly until?: Release;
  /** What happened after `until`. */
  readonly ended?: string;
}

/** The first release of MAAS that understands `command`, as far as the grammar knows; undefined where it knows nothing. */
export function commandSince(command: SimpleCommand): Release | undefined {
  return commandVersions(command).since;
}

/** The releases of MAAS that understand `command`: from the youngest of its parts to the first that ends. */
export function commandVersions(command: SimpleCommand): { readonly since?: Release; readonly until?: Release } {
  const invocation = readInvocation(command);
  const parts = invocation === undefined ? [] : versionedParts(invocation);
  const since = parts
    .flatMap((part) => part.since ?? [])
    .sort(compareReleases)
    .at(-1);
  const until = parts.flatMap((part) => part.until ?? []).sort(compareReleases)[0];
  return { ...(since === undefined ? {} : { since }), ...(until === undefined || !hasEnded(until) ? {} : { until }) };
}

/** The parts of a call of the MAAS CLI that came or went with a release: its action, keys and values. */
export function versionedParts(invocation: Invocation): VersionedPart[] {
  if (invocation.name !== 'maas') return [];
  const call = readMaasCall(invocation);
  const { action, actionWord, handlerWord, settings = [] } = call ?? {};
  if (action === undefined || actionWord === undefined || handlerWord === undefined) return [];
  const called = `${handlerWord.value} ${actionWord.value}`;
  const parts: VersionedPart[] = [
    { word: actionWord, what: called, ...pick(action), ...(action.ended === undefined ? {} : { ended: action.ended }) },
  ];
  if (typeof action.parameters === 'string') return parts;
  for (const { word, key, value } of settings) {
    const parameter = own(action.parameters, key);
    if (parameter === undefined) continue;
    parts.push({ word, what: key, ...pick(parameter) });
    const since = parameter.values && own(parameter.values, value.value);
    if (since !== undefined) parts.push({ word: value, what: value.value, since });
  }
  const setting = handlerWord.value === 'maas' ? settings.find(({ key }) => key === 'name') : undefined;
  const described = settingOf(settings);
  if (setting !== undefined && described !== undefined) parts.push({ word: setting.value, what: setting.value.value, ...pick(described) });
  return parts;
}

function pick({ since, until }: { readonly since?: Release; readonly until?: Release }): {
  readonly since?: Release;
  readonly until?: Release;
} {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}
