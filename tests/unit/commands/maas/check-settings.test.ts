import { describe, expect, it } from 'vitest';
import { check } from '../problem-lines.ts';

describe('the keys of a call', () => {
  it.each([
    ['maas $PROFILE boot-sources create url=$URL keyring_filenam=$FILE', [
      '1:28 "create" `boot-sources create` needs `keyring_filename` or `keyring_data`, unless `skip_keyring_verification` is true. Add `keyring_filename=…`.',
      '1:44 "keyring_filenam" `boot-sources create` takes no `keyring_filenam`. It has `url`, `name`, `keyring_filename`, `priority`, `enabled`, `skip_keyring_verification` and `keyring_data`. Did you mean `keyring_filename`?',
    ]],
    ['maas $PROFILE boot-sources create url=$URL skip_keyring_verification=false', ['1:28 "create" `boot-sources create` needs `keyring_filename` or `keyring_data`, unless `skip_keyring_verification` is true. Add `keyring_filename=…`.']],
    ['maas $PROFILE boot-sources create url=$URL keyring_filename=$FILE keyring_data@=$KEY', ['1:67 "keyring_data" `keyring_filename` and `keyring_data` exclude each other. Leave one out.']],
    ['maas $PROFILE boot-resources create name=custom/a architecture=amd64/generic', ['1:30 "create" `boot-resources create` needs `content`. Add `content@="$PWD/FILE"`.']],
    ['maas $PROFILE boot-resources import arch=amd64', ['1:37 "arch=amd64" `boot-resources import` takes no KEY=VALUE. Leave it out.']],
    ['maas $PROFILE machine delete $SYSTEM_ID force=true', ['1:41 "force=true" `machine delete` takes no KEY=VALUE. Leave it out.']],
    ['maas $PROFILE machine set-storage-layout $SYSTEM_ID layout=flat', [
      '1:23 "set-storage-layout" `machine set-storage-layout` needs `storage_layout`. Add `storage_layout=…`.',
      '1:53 "layout" `machine set-storage-layout` takes no `layout`. Write `storage_layout=`.',
    ]],
    ['maas $PROFILE machine deploy $SYSTEM_ID osystem=ubuntu', ['1:41 "osystem" `machine deploy` takes no `osystem`. Write `distro_series=OS/SERIES`.']],
    ['maas $PROFILE machine test $SYSTEM_ID tests=cpu', ['1:39 "tests" `machine test` takes no `tests`. Write `testing_scripts=`.']],
    ['maas $PROFILE machines create power_parameters_=x', ['1:31 "power_parameters_" `machines create` takes no `power_parameters_`. The nearest are `power_parameters_NAME` and `power_type`. Did you mean `power_parameters_NAME`?']],
    ['maas $PROFILE boot-resources create name=a name=b architecture=amd64/generic content@=$FILE', ['1:44 "name" `name` stands twice, and `boot-resources create` takes it once. Leave one out.']],
    ['maas $PROFILE maas set-config name=http_proxy value=a value=b', ['1:55 "value" `value` stands twice, and `maas set-config` takes it once. Leave one out.']],
    ['maas $PROFILE machine release $ID erase=true erase=false', ['1:46 "erase" `erase` stands twice, and `machine release` takes it once. Leave one out.']],
    ['maas $PROFILE boot-resources read type=all type=synced', ['1:44 "type" `type` stands twice, and `boot-resources read` takes it once. Leave one out.']],
    ['maas $PROFILE machines clone source=$ID destinations=$IDS', ['1:24 "clone" `machines clone` needs `storage` or `interfaces`. Add `storage=…`.']],
    ['maas $PROFILE events query before=1 after=2', ['1:37 "after" `before` and `after` exclude each other. Leave one out.']],
    ['maas $PROFILE maas set-config name=http_proxy', ['1:20 "set-config" `maas set-config` needs `value`. Add `value=…`.']],
  ])('are refused in %s', (source, expected) => {
    expect(check(source)).toEqual(expected);
  });

  it('may stand several times where the MAAS API takes a list, or where that is not known', () => {
    expect(check('maas $PROFILE machines allocate tags=a tags=b')).toEqual([]);
    expect(check('maas $PROFILE machines read hostname=a hostname=b')).toEqual([]);
  });
});
