import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a call of Packer', () => {
  it.each([
    'packer version',
    'packer --version; packer build -help',
    'cd packer-maas/ubuntu\npacker init . && PACKER_LOG=1 packer build -only=qemu.lvm -var ubuntu_series=noble -var "timeout=$TIMEOUT" .',
    "cd packer-maas/ubuntu\npacker build --var customize_script=my-changes.sh -only='cloudimg.*' -on-error=ask .",
    'cd packer-maas/vmware-esxi\npacker build -var="vmware_esxi_iso_path=$ISO" vmware-esxi.pkr.hcl',
    'packer validate -syntax-only . && packer fmt -check -diff -write=false .',
    'packer plugins install github.com/hashicorp/qemu v1.1.0',
    'packer hcl2_upgrade centos7.json',
  ])('is accepted: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it.each([
    ['packer', '1:1 "packer" `packer` needs a subcommand. It has `init`, `validate`, `fmt`, `build`, `inspect`, `console`, `hcl2_upgrade`, `plugins` and `version`. Add one.'],
    ['packer biuld .', '1:8 "biuld" `packer` has no subcommand `biuld`. It has `init`, `validate`, `fmt`, `build`, `inspect`, `console`, `hcl2_upgrade`, `plugins` and `version`. Did you mean `build`?'],
    ['packer init', '1:8 "init" `packer init` needs a template: a folder, or a file. Write `packer init .` in the folder of the template.'],
    ['packer build . -var a=b', '1:16 "-var" Options of `packer build` come before its words; after `.` this is one word too many. Move it right after `packer build`.'],
    ['packer build a.pkr.hcl b.pkr.hcl', '1:24 "b.pkr.hcl" `packer build` takes one word. Leave it out.'],
    ['packer build -vra a=b .', '1:14 "-vra" `packer build` has no option `-vra`. The nearest are `-var` and `-var-file`. Did you mean `-var`?'],
    ['packer build -var timeout .', '1:19 "timeout" `-var` takes NAME=VALUE, and `timeout` is not of that form. Write the name, an equals sign and the value in one word.'],
    ['packer build -on-error=stop .', '1:24 "stop" `-on-error` takes `cleanup`, `abort`, `ask` or `run-cleanup-provisioner`, not `stop`. Write one of them.'],
    ['packer build ubuntu-lvm.json', '1:14 "ubuntu-lvm.json" The templates of packer-maas are HCL2 (`*.pkr.hcl`) since August 2022; JSON is the form before that. Write `.` in the folder of the template.'],
    ['packer plugins', '1:8 "plugins" `packer plugins` needs a subcommand. It has `install`, `installed`, `remove` and `required`. Add one.'],
    ["packer build -only=cloudimg.* .", "1:29 \"*\" The shell replaces a word with `*` by names of files, where some match. Put the word in quotes: `'-only=cloudimg.*'`."],
  ])('is refused: %s', (source, expected) => {
    expect(check(source)).toContain(expected);
  });

  it.each([
    ['packer build ubuntu.pkr.hcl', '1:14 "ubuntu.pkr.hcl" The folder has no template `ubuntu.pkr.hcl`. Write `.`, `ubuntu-cloudimg.pkr.hcl`, `ubuntu-flat.pkr.hcl` or `ubuntu-lvm.pkr.hcl`.'],
    ['packer build -var ubuntu_serie=noble .', '1:19 "ubuntu_serie=noble" The template has no variable `ubuntu_serie`. The nearest are `ubuntu_series`, `ubuntu_iso` and `ssh_ubuntu_password`. Did you mean `ubuntu_series`?'],
    ['packer build -only=lvm .', '1:20 "lvm" The template has no build `lvm`; it has `cloudimg.*`, `qemu.flat` and `qemu.lvm`. Did you mean `qemu.lvm`?'],
  ])('is held against the template of its folder: %s', (source, expected) => {
    expect(check(source, { dir: 'packer-maas/ubuntu' })).toEqual([expected]);
  });
});
