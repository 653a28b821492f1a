import { describe, expect, it } from 'vitest';
import { check } from '../problem-lines.ts';

/** The one problem of an upload with the words given in place of a right one. */
function upload(words: string): string[] {
  const right: Readonly<Record<string, string>> = { name: 'name=custom/a', architecture: 'architecture=amd64/generic', content: 'content@=$FILE' };
  const kept = Object.entries(right).flatMap(([key, word]) => (words.startsWith(key) ? [] : [word]));
  return check(`maas $PROFILE boot-resources create ${[words, ...kept].join(' ')}`);
}

describe('the file of an upload', () => {
  it.each(['content@="$PWD/a.tgz"', 'content@=$HOME/a.tgz', 'content@=$FILE', 'content@=/srv/a.tgz', "content@='/srv/a b.tgz'"])('can be %s', (words) => {
    expect(upload(words)).toEqual([]);
  });

  it.each([
    ['content@=~/a.tgz', '1:46 "~/a.tgz" Nothing expands the `~` after `content@=`. Write `content@="$HOME/a.tgz"`. The snap of MAAS reads only files below your home directory.'],
    ['content@="~/a.tgz"', '1:47 "~/a.tgz" Nothing expands the `~` after `content@=`. Write `content@="$HOME/a.tgz"`. The snap of MAAS reads only files below your home directory.'],
    ['content@=./a.tgz', '1:46 "./a.tgz" `./a.tgz` is a relative path. Write `content@="$PWD/a.tgz"` or a path from the root. The snap of MAAS reads only files below your home directory.'],
    ['content@=a.tgz', '1:46 "a.tgz" `a.tgz` is a relative path. Write `content@="$PWD/a.tgz"` or a path from the root. The snap of MAAS reads only files below your home directory.'],
    ['content@=', '1:37 "content@=" `content@=` names no file. Write `content@="$PWD/FILE"`.'],
    ['content=/srv/a.tgz', '1:45 "/srv/a.tgz" `content` takes a file, and `=` hands over the text after it. Write `content@=` and the path of the file.'],
  ])('cannot be %s', (words, expected) => {
    expect(upload(words)).toEqual([expected]);
  });
});

describe('a value', () => {
  it.each([
    ['filetype=ddraww', '1:46 "ddraww" `filetype` takes `tgz`, `tbz`, `txz`, `ddtgz`, `ddtbz`, `ddtxz`, `ddtar`, `ddbz2`, `ddgz`, `ddxz` or `ddraw`, not `ddraww`. Did you mean `ddraw`?'],
    ['architecture=amd64', '1:50 "amd64" `architecture` takes ARCH/SUBARCH, and `amd64` is not of that form. Write one such as `architecture=amd64/generic`.'],
    ['architecture=x86_64/generic', '1:50 "x86_64/generic" `x86_64` is no architecture of MAAS; it has `amd64`, `arm64`, `armhf`, `i386`, `ppc64el`, `riscv64` and `s390x`. Write `amd64`.'],
    ['base_image=debian/12', '1:48 "debian/12" `base_image` takes OS/SERIES, where OS is `centos`, `ol`, `rhel` or `ubuntu`; `debian/12` is not of that form. Write one such as `base_image=ubuntu/jammy`.'],
    ['base_image=jammy', '1:48 "jammy" `base_image` takes OS/SERIES, where OS is `centos`, `ol`, `rhel` or `ubuntu`; `jammy` is not of that form. Write one such as `base_image=ubuntu/jammy`.'],
    ['name=debian/12', '1:42 "debian/12" MAAS has no operating system `debian`; an image\'s name starts with `bootloader`, `centos`, `custom`, `esxi`, `ol`, `onie`, `rhel`, `suse`, `ubuntu`, `ubuntu-core` or `windows`. Write one such as `name=custom/my-image`.'],
    ['name=centos7', '1:42 "centos7" `centos7` is a reserved name. Write one such as `name=custom/my-image`.'],
    ["name='my image'", '1:43 "my image" The name of an image has no blanks. Write one such as `name=custom/my-image`.'],
    ['keep_old=yes', '1:46 "yes" `keep_old` takes `true` or `false`, not `yes`. Write one of them.'],
  ])('of an upload is refused: %s', (words, expected) => {
    expect(upload(words)).toEqual([expected]);
  });

  it.each([
    ['boot-source-selections create 1 release=22.04', '1:55 "22.04" `release` takes a series by its codename, not by its number `22.04`. Write one such as `release=jammy`.'],
    ['boot-source-selections create 1 release=jammy arches=amd64,arm64', '1:68 "amd64,arm64" `arches` takes one architecture, not a list. Repeat the key: `arches=amd64 arches=arm64`.'],
    ['boot-sources create url=images.maas.io keyring_filename=$FILE', '1:39 "images.maas.io" `images.maas.io` is no HTTP address. Write one such as `url=http://images.maas.io/ephemeral-v3/stable/`.'],
    ['boot-sources create url=$URL keyring_filename=~/key.gpg', '1:61 "~/key.gpg" `keyring_filename` is the path of a file on the region controller, and `~/key.gpg` is not absolute. Write it from the root.'],
    ['boot-sources create url=$URL keyring_data@=key.gpg', '1:58 "key.gpg" `key.gpg` is a relative path. Write `keyring_data@="$PWD/key.gpg"` or a path from the root. The snap of MAAS reads only files below your home directory.'],
    ['boot-sources create url=$URL keyring_filename=$FILE priority=high', '1:76 "high" `priority` takes a whole number, not `high`. Write a number.'],
    ['boot-resources read type=generated', '1:40 "generated" `type` takes `all`, `synced` or `uploaded`, not `generated`. Write one of them.'],
    ['machine deploy $ID user_data=./user-data.yaml', '1:44 "./user-data.yaml" `user_data` takes Base64, not the text itself nor the name of a file. Write `user_data="$(base64 -w0 $FILE)"`.'],
    ['machine deploy $ID hwe_kernel=generic', '1:45 "generic" `generic` is no kernel: the names start with `ga-` or `hwe-`. Write one such as `hwe_kernel=hwe-24.04`.'],
    ['machine set-storage-layout $ID storage_layout=lvm root_size=big', '1:75 "big" `root_size` takes a size, not `big`. Write one such as `10G`.'],
    ['maas set-config name=enable_proxy value=true', '1:36 "enable_proxy" MAAS has no setting `enable_proxy`. The setting is `enable_http_proxy`.'],
    ['maas get-config name=kernel_opt', '1:36 "kernel_opt" MAAS has no setting `kernel_opt`. The nearest are `kernel_opts`, `enable_kernel_crash_dump` and `default_min_hwe_kernel`. Did you mean `kernel_opts`?'],
    ['maas set-config name=enable_http_proxy value=on', '1:60 "on" `value` takes `true` or `false`, not `on`. Write one of them.'],
    ['maas set-config name=default_storage_layout value=vmfs', '1:65 "vmfs" `value` takes `bcache`, `blank`, `custom`, `flat`, `lvm`, `vmfs6` or `vmfs7`, not `vmfs`. Did you mean `vmfs6`?'],
  ])('is refused: maas $PROFILE %s', (words, expected) => {
    expect(check(`maas $PROFILE ${words}`)).toEqual([expected]);
  });

  it('that the text does not show is not judged', () => {
    expect(upload('architecture=$ARCH')).toEqual([]);
    expect(upload('name="custom/$NAME"')).toEqual([]);
    expect(check('maas $PROFILE boot-source-selections create 1 release=$SERIES')).toEqual([]);
  });
});
