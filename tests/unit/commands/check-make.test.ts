import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a call of make', () => {
  it.each([
    'git clone https://github.com/canonical/packer-maas.git\ncd packer-maas/ubuntu\nmake custom-ubuntu-lvm.dd.gz',
    'cd $HOME/packer-maas/ubuntu && make custom-cloudimg.tar.gz SERIES=noble CUSTOMIZE=my-changes.sh',
    'cd packer-maas\ncd vmware-esxi\nmake ISO=/srv/VMware-VMvisor-Installer-9.0.0-24314719.x86_64.iso',
    'cd packer-maas/ubuntu\nmake\ncd ../debian\nmake debian SERIES=bookworm',
    'make -C packer-maas/ol9 -j4 check-deps',
    'cd packer-maas/rhel8 && KS_PROXY=$HTTP_PROXY RHEL8_ISO_PATH=$ISO PACKER_LOG=1 make',
    'cd packer-maas/windows && sudo TMPDIR=/srv make windows ISO=$ISO VERSION=2025',
    'cd packer-maas && make lint',
    'cd packer-maas/$TEMPLATE && make',
  ])('is accepted: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it('is accepted in the folder that the block is marked with', () => {
    expect(check('make custom-ubuntu.tar.gz', { dir: 'packer-maas/ubuntu' })).toEqual([]);
    expect(check('cd ../ol8 && make ol8.tar.gz', { dir: 'packer-maas/ubuntu' })).toEqual([]);
  });

  it.each([
    ['make all', '1:1 "make" Nothing says in which folder of packer-maas this runs. Write `cd packer-maas/ubuntu` before it, or mark the block with `dir=packer-maas/ubuntu` after its language.'],
    ['(cd packer-maas/ubuntu && make)\nmake', '2:1 "make" Nothing says in which folder of packer-maas this runs. Write `cd packer-maas/ubuntu` before it, or mark the block with `dir=packer-maas/ubuntu` after its language.'],
    ['cd packer-maas/ubunto && make', '1:4 "packer-maas/ubunto" packer-maas has no template `ubunto`. Did you mean `ubuntu`?'],
    ['make -C packer-maas/rocky', '1:9 "packer-maas/rocky" packer-maas has no template `rocky`. Did you mean `rocky8`?'],
    ['cd packer-maas && make', '1:19 "make" The Makefile of packer-maas itself builds nothing; its targets are `lint`, `format` and `tar`. Enter the folder of a template first, as in `cd packer-maas/ubuntu`.'],
    ['cd packer-maas && make ubuntu', '1:24 "ubuntu" The Makefile of `packer-maas` has no target `ubuntu`. It has `lint`, `format` and `tar`. Write one of them.'],
    ['cd packer-maas/ubuntu && make custom-ubuntu.dd.gz', '1:31 "custom-ubuntu.dd.gz" The Makefile of `packer-maas/ubuntu` has no target `custom-ubuntu.dd.gz`. The nearest are `custom-ubuntu-lvm.dd.gz`, `custom-ubuntu.tar.gz` and `custom-cloudimg.tar.gz`. Did you mean `custom-ubuntu-lvm.dd.gz`?'],
    ['cd packer-maas/centos7 && make ISO=$ISO', '1:32 "ISO" The Makefile of `packer-maas/centos7` knows no variable `ISO` and would ignore it. It has `PACKER`, `PACKER_LOG` and `TIMEOUT`. It belongs to `azurelinux`, `fedora-server`, `openeuler`, `rhel10` and others. Leave it out.'],
    ['cd packer-maas/ubuntu && SERIE=noble make', '1:26 "SERIE" The Makefile of `packer-maas/ubuntu` knows no variable `SERIE` and would ignore it. The nearest is `SERIES`. Did you mean `SERIES`?'],
    ['cd packer-maas/windows && make VERSION=2012', '1:40 "2012" `VERSION` of `packer-maas/windows` takes `HCI`, `2025`, `2022`, `2019`, `2016`, `10` or `11`, not `2012`. Write one of them.'],
    ['cd packer-maas/ol8 && make --jbos=2', '1:28 "--jbos" `make` has no option `--jbos`. The nearest are `--jobs`, `--just-print` and `--file`. Did you mean `--jobs`?'],
  ])('is refused: %s', (source, expected) => {
    expect(check(source)).toEqual([expected]);
  });
});
