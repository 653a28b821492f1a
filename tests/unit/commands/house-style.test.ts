import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a block that does not survive copying', () => {
  it.each([
    ['a curly quote before an address', 'sudo add-apt-repository “https://$ID:$PASSWORD@private-ppa.launchpad.net/stable/ubuntu"', '1:25 "“" `“` (U+201C) is no quote to the shell. Write a straight quote, ".'],
    ['typographic quotes around a title', 'maas $PROFILE boot-resources read title=’custom ubuntu’', "1:41 \"’\" `’` (U+2019) is no quote to the shell. Write a straight quote, '."],
    ['a blank after a backslash', "maas $PROFILE boot-resources create \\ \n  name='windows/windows-server'", '1:38 " " A blank after the backslash ends the line: what is below becomes a command of its own. Delete the blanks at the end of the line.'],
    ['a blank that does not break', 'maas\u00a0$PROFILE boot-sources read', '1:5 "\u00a0" The character U+00A0 is no blank to the shell. Write a plain blank.'],
    ['a character without width', 'maas $PROFILE boot-\u200bsources read', '1:20 "\u200b" The character U+200B cannot be seen and becomes part of the word. Delete it.'],
    ['a dash before an option', 'sstream-mirror –max=1 $A $B', '1:16 "–" `–` (U+2013) is no hyphen. Write - or --.'],
    ['a prompt', '$ maas $PROFILE boot-sources read', '1:1 "$ " The line starts with a prompt, which readers copy too. Delete the prompt; show output in a block of its own.'],
    ['a prompt with user and host', 'ubuntu@maas:~$ maas $PROFILE boot-sources read', '1:1 "ubuntu@maas:~$ " The line starts with a prompt, which readers copy too. Delete the prompt; show output in a block of its own.'],
    ['the prompt of root on a host', 'root@maas:~# maas status', '1:1 "root@maas:~# " The line starts with a prompt, which readers copy too. Delete the prompt; show output in a block of its own.'],
    ['the prompt of root', '# apt install simplestreams', '1:1 "#" To the shell this line is a comment: the `#` is a prompt, or the command is switched off. Write `sudo` before a command that needs root, or reword the comment.'],
  ])('is refused for %s', (_, source, expected) => {
    expect(check(source)).toContain(expected);
  });

  it('brings no second error for what such a character breaks', () => {
    expect(check("maas $PROFILE boot-resources create name=custom/a architecture=amd64/generic \\ \n  content@=$FILE")).toHaveLength(2);
    expect(check('maas $PROFILE machine update $ID description=’custom ubuntu’')).toHaveLength(2);
  });

  it.each([
    'echo a # make the image first — then upload it',
    '# The region controller downloads images by itself',
    '# make sure that the machine is Ready',
    "echo 'a \\'\necho b",
    'cat <<EOF\n$ not a prompt\nEOF',
    'ssh ubuntu@$HOST\necho $A',
  ])('is not seen in %j', (source) => {
    expect(check(source)).toEqual([]);
  });
});
