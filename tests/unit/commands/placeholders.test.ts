import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('what a reader fills in', () => {
  it.each([
    ['maas $PROFILE boot-source read <id>', '1:32 "<id>" The shell takes `<id>` for redirections. Write what a reader fills in as `$ID`.'],
    ['sudo make windows ISO=<path-to-iso>', '1:23 "<path-to-iso>" The shell takes `<path-to-iso>` for redirections. Write what a reader fills in as `$PATH_TO_ISO`.'],
    ['ssh <user>@host', '1:5 "<user>" The shell takes `<user>` for redirections. Write what a reader fills in as `$USER`.'],
    ['maas $PROFILE boot-source read SOURCE_ID', '1:32 "SOURCE_ID" `SOURCE_ID` stands for something that a reader fills in, and that is written as `$UPPER_CASE`. Write `$SOURCE_ID`.'],
    ['maas $PROFILE boot-source read [id]', '1:32 "[id]" `[id]` stands for something that a reader fills in, and that is written as `$UPPER_CASE`. Write `$ID`.'],
    ['maas $PROFILE boot-source update $ID url=URL', '1:42 "URL" `URL` stands for something that a reader fills in, and that is written as `$UPPER_CASE`. Write `$URL`.'],
    ["maas $PROFILE machine update $ID hostname='<host name>'", '1:44 "<host name>" `<host name>` stands for something that a reader fills in, and that is written as `$UPPER_CASE`. Write `$HOST_NAME`.'],
    ['maas $PROFILE boot-source read $source_id', '1:32 "$source_id" What a reader fills in looks the same everywhere: `$UPPER_CASE`, and this is `$source_id`. Write `$SOURCE_ID`.'],
    ['maas $PROFILE boot-source read ${ID}', '1:32 "${ID}" What a reader fills in looks the same everywhere: `$UPPER_CASE`, and this is `${ID}`. Write `$ID`.'],
    ["maas $PROFILE maas set-config name=kernel_opts value='$KERNEL_OPTIONS'", '1:55 "$KERNEL_OPTIONS" The shell does not expand `$KERNEL_OPTIONS` between single quotes. Use double quotes.'],
    ['make ISO=/path/to/rhel.iso', '1:6 "ISO=/path/to/rhel.iso" `/path/to/rhel.iso` stands for something that a reader fills in, and that is written as `$UPPER_CASE`. Write `$ISO`, and say behind the block what it is.'],
    ['maas $PROFILE machines read ...', '1:29 "..." `...` leaves something out, and readers copy commands as they stand. Write the command out.'],
  ])('is refused in %s', (source, expected) => {
    expect(check(source)).toContain(expected);
  });

  it.each([
    'for release in jammy noble; do\n  maas $PROFILE boot-source-selections create 1 release=$release\ndone',
    'read -r id\nmaas $PROFILE boot-source read $id',
    'id=$(maas $PROFILE boot-sources read | jq .[0].id)\nmaas $PROFILE boot-source read $id',
    'maas $PROFILE boot-resources create name=custom/${NAME}_1 architecture=amd64/generic content@=$FILE',
    'maas $PROFILE events query level=AUDIT',
    'packer build -var "http_proxy=$http_proxy" .',
    "echo '$HOME' [a] <in>out",
  ])('may look otherwise where it is none: %j', (source) => {
    expect(check(source.replace(' <in>out', ' < in > out'))).toEqual([]);
  });
});
