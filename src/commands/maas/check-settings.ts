import { keyMistakes } from '../grammar/maas/mistakes.ts';
import type { Action, Parameter } from '../grammar/maas/types.ts';
import { own } from '../own.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { code, list, whatExists, writeNearest } from '../wording.ts';
import { checkSettingName, settingOf } from './check-setting-name.ts';
import { checkValue } from './check-value.ts';
import type { Setting } from './setting.ts';

/** What the `KEY=VALUE` of a call do wrong, each by itself; `called` is `HANDLER ACTION`. */
export function checkSettings(
  called: string,
  { parameters, otherKeys, keyPrefixes = [] }: Action,
  settings: readonly Setting[],
): Problem[] {
  const [first] = settings;
  if (parameters === 'none') {
    return first === undefined ? [] : [problemAt(first.word, `${code(called)} takes no KEY=VALUE.`, 'Leave it out.')];
  }
  if (parameters === 'unrecorded') {
    return settings.filter(({ operator }) => operator === '@=').flatMap((setting) => checkValue(setting, {}));
  }
  const seen = new Set<string>();
  return settings.flatMap((setting) => {
    const { key } = setting;
    const parameter = own(parameters, key);
    if (parameter === undefined) {
      const prefixed = keyPrefixes.some((prefix) => key.startsWith(prefix) && key.length > prefix.length);
      const free = otherKeys !== undefined && own(keyMistakes, `${called} ${key}`) === undefined;
      if (prefixed || free) return checkValue(setting, {});
      return [unknownKey(called, setting, [...Object.keys(parameters), ...keyPrefixes.map((prefix) => `${prefix}NAME`)])];
    }
    if (seen.has(key) && isSingle(parameter)) {
      return [problemAt(setting.keySpan, `${code(key)} stands twice, and ${code(called)} takes it once.`, 'Leave one out.')];
    }
    seen.add(key);
    return [...checkValue(setting, typed(called, parameter, setting, settings)), ...checkSettingName(called, setting)];
  });
}

/** True where it is known that a key cannot be repeated. */
function isSingle({ repeatable, required, type, values, form }: Parameter): boolean {
  return repeatable !== true && (required === true || type !== undefined || values !== undefined || form !== undefined);
}

/** The value of `set-config` has the type of the setting that `name=` names. */
function typed(called: string, parameter: Parameter, { key }: Setting, settings: readonly Setting[]): Parameter {
  return called === 'maas set-config' && key === 'value' ? (settingOf(settings) ?? parameter) : parameter;
}

function unknownKey(called: string, { key, keySpan }: Setting, keys: readonly string[]): Problem {
  const instead = own(keyMistakes, `${called} ${key}`);
  return problemAt(
    keySpan,
    `${code(called)} takes no ${code(key)}.${instead === undefined ? ` ${whatExists(key, keys, 'It')}` : ''}`,
    instead === undefined ? writeNearest(key, keys, 'Leave it out.') : `Write ${code(instead)}.`,
  );
}

/** Which keys are missing, or exclude each other; the problem stands at the action. */
export function checkCombination(
  called: string,
  action: Action,
  settings: readonly Setting[],
  actionSpan: { start: number; end: number },
): Problem[] {
  if (typeof action.parameters === 'string') return [];
  const given = new Map(settings.map((setting) => [setting.key, setting]));
  const missing = Object.entries(action.parameters).filter(([key, { required }]) => required && !given.has(key));
  const problems = missing.map(([key, { type }]) =>
    problemAt(actionSpan, `${code(called)} needs ${code(key)}.`, `Add ${code(type === 'file' ? `${key}@="$PWD/FILE"` : `${key}=…`)}.`),
  );
  for (const { keys, unless } of action.oneOf ?? []) {
    const excused = unless !== undefined && given.has(unless) && given.get(unless)?.value.value !== 'false';
    if (excused || keys.some((key) => given.has(key))) continue;
    problems.push(
      problemAt(
        actionSpan,
        `${code(called)} needs ${list(keys, 'or')}${unless === undefined ? '' : `, unless ${code(unless)} is true`}.`,
        `Add ${code(`${keys[0] ?? ''}=…`)}.`,
      ),
    );
  }
  for (const keys of action.exclusive ?? []) {
    const [, second] = keys.flatMap((key) => given.get(key) ?? []);
    if (second !== undefined) problems.push(problemAt(second.keySpan, `${list(keys)} exclude each other.`, 'Leave one out.'));
  }
  return problems;
}
