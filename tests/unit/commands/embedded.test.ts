import { describe, expect, it } from 'vitest';
import { check } from './problem-lines.ts';

describe('a command inside another', () => {
  it.each([
    ["bash -c 'maas $PROFILE boot-sources reed'", '1:37 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ['sudo sh -ec "echo; maas $PROFILE boot-sources reed"', '1:47 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ["ssh $HOST 'maas $PROFILE boot-sources reed'", '1:39 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ["ssh $HOST <<'EOF'\nmaas $PROFILE boot-sources reed\nEOF", '2:28 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ['watch -n 5 maas $PROFILE boot-sources reed', '1:39 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ['echo "$(maas $PROFILE boot-sources reed)"', '1:36 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ['timeout -k 5 60 nice -n 5 env -u A B=1 maas $PROFILE boot-sources reed', '1:67 "reed" `boot-sources` has no action `reed`. It has `create` and `read`. Did you mean `read`?'],
    ["echo '0 2 * * 0 sstream-mirror $A' | crontab -", '1:17 "sstream-mirror" `sstream-mirror` needs `SOURCE_MIRROR` and `OUTPUT_DIRECTORY`; `OUTPUT_DIRECTORY` is missing. Write `sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY`.'],
    ["sudo tee /etc/cron.d/maas <<'EOF'\n0 2 * * 0 root sstream-mirror $A\nEOF", '2:16 "sstream-mirror" `sstream-mirror` needs `SOURCE_MIRROR` and `OUTPUT_DIRECTORY`; `OUTPUT_DIRECTORY` is missing. Write `sstream-mirror $SOURCE_MIRROR $OUTPUT_DIRECTORY`.'],
  ])('is held against the grammar: %j', (source, expected) => {
    expect(check(source)).toEqual([expected]);
  });

  it.each(["echo 'maas admin boot-sources reed'", "cat <<'EOF'\nmaas admin x\nEOF", 'apt install maas', 'man sstream-mirror', "grep 'maas admin' /var/log/syslog"])(
    'is not seen where it is but text: %j',
    (source) => {
      expect(check(source)).toEqual([]);
    },
  );
});
