import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a call of the MAAS CLI', () => {
  it.each([
    'maas $PROFILE boot-sources read',
    'maas "$PROFILE" boot-source read $SOURCE_ID',
    'maas $PROFILE boot-source read 1 -k --debug',
    "maas $PROFILE boot-source-selections create $SOURCE_ID os=ubuntu release=noble arches=amd64 arches=arm64 subarches='*' labels='*'",
    'maas $PROFILE boot-sources create url=$URL keyring_filename=/usr/share/keyrings/ubuntu-cloudimage-keyring.gpg',
    'maas $PROFILE boot-sources create url=http://mirror.example/x/ skip_keyring_verification=true',
    'maas $PROFILE boot-source update $SOURCE_ID url=$STREAM_URL',
    `maas $PROFILE boot-resources create name='custom/ubuntu-raw' title='Ubuntu Custom RAW' \\
    architecture='amd64/generic' filetype='ddgz' \\
    content@="$PWD/custom-ubuntu-lvm.dd.gz"`,
    'maas $PROFILE boot-resources create name=rocky9 architecture=$ARCH/generic base_image=rhel/9 content@=$HOME/rocky9.tar.gz',
    'maas $PROFILE machine deploy $SYSTEM_ID distro_series=custom/rocky9 user_data="$(base64 -w0 user-data.yaml)"',
    'maas $PROFILE machine commission $SYSTEM_ID testing_scripts=none smartctl-validate_storage=sda',
    'maas $PROFILE machines create architecture=amd64 mac_addresses=$MAC power_type=ipmi power_parameters_power_address=$IP',
    'maas $PROFILE maas set-config name=http_proxy value=',
    'maas $PROFILE maas set-config name=default_storage_layout value=vmfs7',
    'maas $PROFILE subnet update $ID gateway_ip=10.0.0.1',
    'maas $PROFILE boot-resources create --help',
    'maas --help',
    'maas $PROFILE boot-resources read | jq ".[].id" | xargs -n1 maas $PROFILE boot-resource delete',
    'maas login $PROFILE http://localhost:5240/MAAS -',
    'maas logout $PROFILE; maas list; maas refresh',
    'sudo maas init region+rack --database-uri maas-test-db:///',
    'sudo maas apikey --username=$USER --generate --name ci',
    'sudo -u root maas config --show',
  ])('is accepted: %s', (source) => {
    expect(check(source)).toEqual([]);
  });
});

describe('the profile of a call', () => {
  it.each([
    ['maas admin boot-sources read', '1:6 "admin" `admin` stands where the profile belongs; it is the name of one login, and not every reader has it. Write `$PROFILE`, the name a reader chose with `maas login`.'],
    ['maas ${PROFILE} boot-sources read', '1:6 "${PROFILE}" The profile is written as `${PROFILE}`. Write `$PROFILE`, as on every page.'],
    ['maas boot-sources read', '1:6 "boot-sources" `boot-sources` stands where the profile belongs; it is the name of one login, and not every reader has it. Write `$PROFILE`, the name a reader chose with `maas login`.'],
    ['maas logni $PROFILE', '1:6 "logni" `logni` is neither a command of `maas` (`login`, `logout`, `list`, `refresh`, `init`, `config`, `status`, `migrate`, `apikey`, `createadmin`, `changepassword`, `configauth`, `config-tls`, `config-vault` and `msm`) nor `$PROFILE`. Did you mean `login`? Else: Write `$PROFILE`, the name a reader chose with `maas login`.'],
    ['maas --profile $PROFILE', '1:6 "--profile" `maas` has no option `--profile`. Leave it out.'],
    ['maas', '1:1 "maas" `maas` needs a profile, a handler and an action. Write `maas $PROFILE HANDLER ACTION`.'],
    ['maas $PROFILE', '1:1 "maas" No handler follows the profile. Write `maas $PROFILE HANDLER ACTION`.'],
  ])('is refused in %s', (source, expected) => {
    expect(check(source)).toContain(expected);
  });
});

describe('handler and action', () => {
  it.each([
    ['maas $PROFILE bootsources read', '1:15 "bootsources" MAAS has no handler `bootsources`. The nearest are `boot-sources`, `boot-resources` and `boot-resource`. Did you mean `boot-sources`?'],
    ['maas $PROFILE constructor read', '1:15 "constructor" MAAS has no handler `constructor`. The nearest are `rack-controller` and `region-controller`. Did you mean `rack-controller`?'],
    ['maas $PROFILE boot-sources reed', '1:28 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ['maas $PROFILE boot-sources toString', '1:28 "toString" `boot-sources` has no action `toString`. It has `create` and `read`. Write one of them.'],
    ['maas $PROFILE machine start $SYSTEM_ID', '1:23 "start" `machine` has no action `start`. Write `machine power-on`.'],
    ['maas $PROFILE boot-sources', '1:15 "boot-sources" No action follows `boot-sources`. It has `create` and `read`. Add one.'],
  ])('are refused in %s', (source, expected) => {
    expect(check(source)).toEqual([expected]);
  });
});

describe('positional words', () => {
  it.each([
    ['maas $PROFILE boot-source-selections read', '1:38 "read" `boot-source-selections read` needs `$BOOT_SOURCE_ID` before any KEY=VALUE. Write `maas $PROFILE boot-source-selections read $BOOT_SOURCE_ID`.'],
    ['maas $PROFILE boot-source-selection read $SOURCE_ID', '1:42 "$SOURCE_ID" `boot-source-selection read` needs `$ID` before any KEY=VALUE. Write `maas $PROFILE boot-source-selection read $BOOT_SOURCE_ID $ID`.'],
    ['maas $PROFILE boot-source update url=$URL', '1:27 "update" `boot-source update` needs `$ID` before any KEY=VALUE. Write `maas $PROFILE boot-source update $ID`.'],
    ['maas $PROFILE machines release $SYSTEM_ID', "1:32 \"$SYSTEM_ID\" `$SYSTEM_ID` is no KEY=VALUE, and `machines release` takes no further word. A value with blanks needs quotes, as in `title='Ubuntu custom'`; else leave the word out."],
    ['maas $PROFILE boot-resources read --type uploaded', '1:35 "--type" `boot-resources read` has no option `--type`; it takes KEY=VALUE. Write it as KEY=VALUE, or leave it out.'],
  ])('are counted in %s', (source, expected) => {
    expect(check(source)).toContain(expected);
  });
});

describe('a command without profile', () => {
  it.each([
    ['maas login $PROFILE', '1:6 "login" `maas login` needs `URL`. Write `maas login $PROFILE $URL $API_KEY`.'],
    ['maas login admin $URL', '1:12 "admin" `admin` stands where the profile belongs; it is the name of one login, and not every reader has it. Write `$PROFILE`, the name a reader chose with `maas login`.'],
    ['maas login $PROFILE $URL -k --cacerts ca.pem', '1:29 "--cacerts" `--cacerts`, `-k` and `--insecure` exclude each other. Leave one out.'],
    ['maas login $PROFILE $URL $API_KEY now', '1:35 "now" `maas login` takes 3 words at most. Leave it out.'],
    ['maas init rack', '1:1 "maas" `maas init` must be run as root. Write `sudo maas init`.'],
    ['sudo maas init region --secret x', '1:23 "--secret" `maas init region` has no option `--secret`; it belongs to `rack`. Leave it out.'],
    ['sudo maas init all', '1:16 "all" `maas init` takes `region+rack`, `region` or `rack`, not `all`. Write one of them.'],
    ['sudo -u maas maas apikey --username=x', '1:14 "maas" `maas apikey` must be run as root. Write `sudo maas apikey`.'],
    ['sudo maas apikey --user=x', '1:18 "--user" `maas apikey` has no option `--user`. It has `--username`, `--generate`, `--delete`, `--update`, `--name` and `--with-names`. Did you mean `--username`?'],
    ['sudo maas createadmin --email', '1:23 "--email" The option `--email` of `maas createadmin` needs an argument. Write `--email=ADDRESS`.'],
  ])('is refused: %s', (source, expected) => {
    expect(check(source)).toContain(expected);
  });
});
