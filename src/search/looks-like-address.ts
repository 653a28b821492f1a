/** True for a text that may be an address of this site or of one before it: no blank in it, and a slash, a fragment or `.md`. */
export function looksLikeAddress(text: string): boolean {
  const one = text.trim();
  return one.length > 3 && !/\s/.test(one) && (/^https?:\/\//i.test(one) || /\w\/\S*\w/.test(one) || /^\/\w/.test(one) || /\.md(?:#|$)/.test(one) || /#heading--/.test(one));
}

/** The old address of a topic that a text gives by its number alone: `t/5124`. */
export function addressOfTopic(text: string): string | undefined {
  const number = /^\s*#?([1-9]\d{3,5})\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : `t/${number}`;
}
