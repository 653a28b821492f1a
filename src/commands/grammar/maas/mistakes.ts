/**
 * Actions that do not exist, although manuals and habit suggest them: `HANDLER ACTION` → what to write instead.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21); each of the names on the left was looked for and is not there.
 */
export const actionMistakes: Readonly<Record<string, string>> = {
  'machine start': 'machine power-on',
  'machine stop': 'machine power-off',
  'machine clone': 'machines clone',
  'machine enter-rescue-mode': 'machine rescue-mode',
  'machine set-test-result': 'machine override-failed-testing',
  'machines add': 'machines create',
  'machines mark-broken': 'machine mark-broken $SYSTEM_ID',
};

/** Keys that do not exist: `HANDLER ACTION KEY` → what to write instead. */
export const keyMistakes: Readonly<Record<string, string>> = {
  'machine set-storage-layout layout': 'storage_layout=',
  'machine deploy osystem': 'distro_series=OS/SERIES',
  'machine deploy cloud_init_userdata': 'user_data= (in Base64)',
  'machine test tests': 'testing_scripts=',
  'machine commission tests': 'testing_scripts=',
  'machine update osystem': 'distro_series=OS/SERIES of `machine deploy`',
  'machine update distro_series': 'distro_series= of `machine deploy`',
  'machine update user_data': 'user_data= of `machine deploy`',
};
