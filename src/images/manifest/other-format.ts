const rpmArchitecture = '(?:noarch|x86_64|aarch64|armv7hl|i[3-6]86|ppc64le|riscv64|s390x)';

/** What a text looks like that is no manifest, and what to do with it. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^(?:\u001F|BZh|PK\u0003|\uFFFD7zXZ|\(\uFFFD|.?\0)/s, 'It is no text: unpack it first, or save it as UTF-8.'],
  [/^\s*[{[]/, 'It looks like JSON.'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'It is a page of a web site, not the file itself.'],
  [/^(?:Desired=|ii {2})/m, 'It looks like the list of dpkg -l.'],
  [new RegExp(`^\\S+-[^-\\s]+-[^-\\s]+\\.${rpmArchitecture}\\s*$`, 'm'), 'It looks like a list of rpm packages, whose versions have an order of their own; only those of dpkg are read.'],
];

/** As much of a text as tells its format. */
const enough = 2000;

/** What a text is that cannot be read as a manifest; undefined where it looks like none of the known formats. */
export function guessFormat(text: string): string | undefined {
  const start = text.slice(0, enough);
  return formats.find(([form]) => form.test(start))?.[1];
}
