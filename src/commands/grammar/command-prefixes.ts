/** A command that runs another one, given as its words: `sudo apt update`. */
export interface CommandPrefix {
  /** Its options that take an argument of their own. */
  readonly withArgument: readonly string[];
  /** Words of its own before the command: `timeout 5m`. */
  readonly words?: number;
  /** True where `NAME=VALUE` may stand before the command. */
  readonly assignments?: true;
  /** True where it runs the command as root. */
  readonly root?: true;
  /** True where it appends words that the text does not show, as xargs does. */
  readonly appends?: true;
}

/**
 * Commands that run the command after them. Source: sudo(8), env(1), nohup(1), nice(1), ionice(1), timeout(1), time(1),
 * stdbuf(1), watch(1), xargs(1), bash(1).
 */
export const commandPrefixes: Readonly<Record<string, CommandPrefix>> = {
  sudo: {
    withArgument: ['-u', '--user', '-g', '--group', '-h', '--host', '-p', '--prompt', '-C', '-r', '-t', '-T', '-U', '-D', '-R'],
    assignments: true,
    root: true,
  },
  env: { withArgument: ['-u', '--unset', '-C', '--chdir'], assignments: true },
  nohup: { withArgument: [] },
  nice: { withArgument: ['-n', '--adjustment'] },
  ionice: { withArgument: ['-c', '-n'] },
  timeout: { withArgument: ['-k', '-s', '--kill-after', '--signal'], words: 1 },
  stdbuf: { withArgument: ['-i', '-o', '-e'] },
  watch: { withArgument: ['-n', '--interval'] },
  xargs: { withArgument: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'], appends: true },
  command: { withArgument: [] },
  exec: { withArgument: ['-a'] },
};
