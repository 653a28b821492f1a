import { handlers } from '../grammar/maas/handlers.ts';
import type { Action, Handler } from '../grammar/maas/types.ts';
import type { Invocation } from '../invocation.ts';
import { own } from '../own.ts';
import type { Word } from '../shell/types.ts';
import { readSetting } from './setting.ts';
import type { Setting } from './setting.ts';

/** A call of the MAAS CLI with a profile, taken apart as far as the grammar knows its words. */
export interface MaasCall {
  readonly profile: Word;
  readonly handlerWord: Word | undefined;
  readonly handler: Handler | undefined;
  readonly actionWord: Word | undefined;
  readonly action: Action | undefined;
  /** The words where the positionals of the handler belong, as many as there are. */
  readonly positionals: readonly Word[];
  readonly settings: readonly Setting[];
  /** Words after the positionals that are no setting. */
  readonly strays: readonly Word[];
}

const flags = new Set(['-d', '--debug', '-k', '--insecure', '-h', '--help']);

/** The words of a call without the options that every action takes. */
export function withoutFlags(words: readonly Word[]): readonly Word[] {
  return words.filter(({ value }) => !flags.has(value));
}

/** True where the call only asks for help, which needs no further words. */
export function asksForHelp({ words }: Invocation): boolean {
  return words.some(({ value }) => value === '-h' || value === '--help');
}

/** Takes `maas PROFILE HANDLER ACTION …` apart; undefined where there is not even a profile. */
export function readMaasCall({ words }: Invocation): MaasCall | undefined {
  const [profile, handlerWord, actionWord, ...rest] = withoutFlags(words);
  if (profile === undefined) return undefined;
  const handler = handlerWord && own(handlers, handlerWord.value);
  const action = handler && actionWord && own(handler.actions, actionWord.value);
  const count = handler?.positionals.length ?? 0;
  const given = rest.findIndex((word) => readSetting(word) !== undefined);
  const positionals = rest.slice(0, given < 0 ? count : Math.min(count, given));
  const settings: Setting[] = [];
  const strays: Word[] = [];
  for (const word of rest.slice(positionals.length)) {
    const setting = readSetting(word);
    if (setting === undefined) strays.push(word);
    else settings.push(setting);
  }
  return { profile, handlerWord, handler, actionWord, action, positionals, settings, strays };
}
