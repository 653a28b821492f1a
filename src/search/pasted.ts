/** A pasted message without what only its sender's machines have: addresses, paths, times, numbers and digests. */
export function withoutNames(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/(?<![^\s:("'])\/(?:[\w.@+-]+\/){2,}[\w.@+-]*/g, ' ')
    .replace(/(?<!\S)[\w.-]+(?:\/[\w.@+*-]+){2,}/g, ' ')
    .replace(/\b\d{4}-\d\d-\d\d[T ][\d:.,Z+-]+/g, ' ')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?\b/g, ' ')
    .replace(/\b(?:[\da-f]{2}:){5}[\da-f]{2}\b/gi, ' ')
    .replace(/\b[\da-f]{8,}\b/gi, ' ')
    .replace(/\b[a-z][\w-]*(?:\.[a-z][\w-]*){2,}\b/gi, ' ')
    .replace(/\b[a-z]+-?[a-z]*\d+-?\d*(?=[\s:]|$)/gi, (word) => (/^(?:amd64|arm64|python\d|ga|hwe|s390x|ppc64el|el\d)/i.test(word) ? word : ' '));
}

/** A message as the pages print it without what stands for something else: `<release>`, `…`, `$NAME`, `X`. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/<[^<>]*>|…|\.\.\.|\$\{?\w+\}?|\b[XN]\b/g, ' ');
}

/** The command of MAAS that a line calls, without the profile and the values: `boot-source delete` for `maas admin boot-source delete 2`. */
export function commandIn(text: string): string | undefined {
  return /(?:^|\s)maas \S+ ([a-z]+-[a-z-]+(?: [a-z][a-z-]+)?)(?=\s|$)/.exec(text.trim())?.[1];
}
