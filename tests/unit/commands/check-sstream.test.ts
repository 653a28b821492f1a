import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a call of the simplestreams commands', () => {
  it.each([
    "sudo sstream-mirror --keyring=$KEYRING_FILE $IMAGE_SRC $IMAGE_DIR 'arch=amd64' 'release~(jammy|noble)' --max=1 --progress",
    "sstream-mirror --keyring $KEYRING_FILE --max 1 $IMAGE_SRC $IMAGE_DIR 'os~(grub*|pxelinux)' --dry-run -vv",
    'sstream-mirror --no-verify $IMAGE_SRC --max=1 $IMAGE_DIR',
    "sstream-query --max=1 --output-format='%(path)s %(size)s' $IMAGE_SRC release=noble ftype=squashfs subarch!=generic",
    'sstream-sync --hook=$COMMAND --path=streams/v1/index.sjson $IMAGE_SRC',
    'sstream-mirror --help',
  ])('is accepted: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it.each([
    ['sstream-mirror $IMAGE_SRC', '1:1 "sstream-mirror" `sstream-mirror` needs `SOURCE_MIRROR` and `OUTPUT_DIRECTORY`; `OUTPUT_DIRECTORY` is missing. Write `sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY`.'],
    ['sstream-mirror --arch=amd64 $IMAGE_SRC $IMAGE_DIR', "1:16 \"--arch\" `sstream-mirror` has no option `--arch`. Choose an architecture with a filter: `'arch=amd64'`."],
    ['sstream-mirror --delete $IMAGE_SRC $IMAGE_DIR', '1:16 "--delete" `sstream-mirror` has no option `--delete`. Only `sstream-sync` has it; without `--keep`, `sstream-mirror` removes what has left the source.'],
    ['sstream-mirror --keyrings=$FILE $IMAGE_SRC $IMAGE_DIR', '1:16 "--keyrings" `sstream-mirror` has no option `--keyrings`. It has `--path`, `--verbose`, `--log-file`, `--keyring`, `--no-verify`, `--max`, `--keep`, `--no-item-download`, `--dry-run`, `--progress`, `--mirror` and `--no-checksumming-reader`. Did you mean `--keyring`?'],
    ['sstream-mirror --max=all $IMAGE_SRC $IMAGE_DIR', '1:22 "all" `--max` takes a whole number, not `all`. Write `--max=1`, say.'],
    ['sstream-mirror --progress=1 $IMAGE_SRC $IMAGE_DIR', '1:16 "--progress=1" The option `--progress` of `sstream-mirror` takes no argument. Write `--progress` alone.'],
    ['sstream-mirror $IMAGE_SRC $IMAGE_DIR --keyring', '1:38 "--keyring" The option `--keyring` of `sstream-mirror` needs an argument. Write `--keyring=FILE`.'],
    ['sstream-mirror --keyring=~/key.gpg $IMAGE_SRC $IMAGE_DIR', '1:26 "~/key.gpg" Nothing expands the `~` after `--keyring=`. Write `--keyring="$HOME/key.gpg"`.'],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR 'arches'", "1:38 \"'arches'\" `arches` is no filter. Write one such as `'arch=amd64'` or `'release~(jammy|noble)'`; the operators are =, !=, ~ and !~."],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR 'releases~jammy'", "1:38 \"'releases~jammy'\" No field of a stream is called `releases`, and a missing field counts as empty. Did you mean `release`?"],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR 'bootloader-type=uefi'", "1:38 \"'bootloader-type=uefi'\" `bootloader-type=uefi` is no filter. Write one such as `'arch=amd64'` or `'release~(jammy|noble)'`; the operators are =, !=, ~ and !~."],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR 'release~(jammy'", "1:38 \"'release~(jammy'\" `(jammy` is no regular expression: unterminated group. Mend the pattern; it is one of Python."],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR --max=1 'arch=amd64'", "1:46 \"'arch=amd64'\" An option stands between `OUTPUT_DIRECTORY` and this filter, and `sstream-mirror` then refuses the filter. Write the filters right after `OUTPUT_DIRECTORY`, and options before or after all of it."],
    ["sstream-mirror $IMAGE_SRC $IMAGE_DIR 'arch=amd64' --max=1 'os=ubuntu'", "1:59 \"'os=ubuntu'\" An option stands between `OUTPUT_DIRECTORY` and this filter, and `sstream-mirror` then refuses the filter. Write the filters right after `OUTPUT_DIRECTORY`, and options before or after all of it."],
    ['sstream-query --json --pretty $IMAGE_SRC', '1:22 "--pretty" `-o`, `--output-format`, `--pretty` and `--json` exclude each other. Leave one out.'],
    ['sstream-sync $IMAGE_SRC', '1:1 "sstream-sync" `sstream-sync` needs a hook: `--hook`, `--hook-load-products`, `-c` or `--config`. Add one, such as `--hook=$COMMAND`.'],
    ['sstream-sync --hook=$COMMAND $IMAGE_SRC arch=amd64', '1:41 "arch=amd64" `sstream-sync` takes no filters. Leave it out.'],
    ['sstream-mirror $IMAGE_SRC $IMAGE_DIR os~grub*', "1:45 \"*\" The shell replaces a word with `*` by names of files, where some match. Put the word in quotes: `'os~grub*'`."],
  ])('is refused: %s', (source, expected) => {
    expect(check(source)).toEqual([expected]);
  });
});

const parser = `
import argparse
parser = argparse.ArgumentParser()
parser.add_argument('--max', type=int)
parser.add_argument('source_mirror')
parser.add_argument('output_d')
parser.add_argument('filters', nargs='*', default=[])
print(parser.parse_args().filters)
`;

describe.skipIf(spawnSync('python3', ['--version']).status !== 0)('the place of filters (skipped without python3)', () => {
  it.each(['SRC DIR a=b c=d --max=1', '--max=1 SRC DIR a=b', 'SRC --max=1 DIR a=b', 'SRC DIR --max=1 a=b', 'SRC DIR a=b --max=1 c=d'])(
    'is judged as argparse does it: %s',
    (words) => {
      const { status } = spawnSync('python3', ['-c', parser, ...words.split(' ')]);
      const source = `sstream-mirror ${words.replace('SRC', '$IMAGE_SRC').replace('DIR', '$IMAGE_DIR').replaceAll(/\b[ac]=/g, 'arch=')}`;
      expect(check(source).length === 0).toBe(status === 0);
    },
  );
});
