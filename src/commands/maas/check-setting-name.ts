import { noSettings, settingNames } from '../grammar/maas/setting-names.ts';
import type { Parameter } from '../grammar/maas/types.ts';
import { own } from '../own.ts';
import { problemAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { code, whatExists, writeNearest } from '../wording.ts';
import { isLiteral } from '../words.ts';
import type { Setting } from './setting.ts';

/** The setting of MAAS that `name=` names, where there is such a one. */
export function settingOf(settings: readonly Setting[]): Parameter | undefined {
  const name = settings.find(({ key }) => key === 'name')?.value;
  return name && own(settingNames, name.value);
}

/** What is wrong with the `name=` of `set-config` and `get-config`. */
export function checkSettingName(called: string, { key, value }: Setting): Problem[] {
  if (key !== 'name' || !/^maas [gs]et-config$/.test(called) || !isLiteral(value) || own(settingNames, value.value) !== undefined) {
    return [];
  }
  const instead = own(noSettings, value.value);
  const names = Object.keys(settingNames);
  return [
    problemAt(
      value,
      `MAAS has no setting ${code(value.value)}.${instead === undefined ? ` ${whatExists(value.value, names, 'MAAS')}` : ''}`,
      instead ?? writeNearest(value.value, names, 'Look it up in `maas $PROFILE maas get-config --help`.'),
    ),
  ];
}
