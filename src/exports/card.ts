import { escapeXml } from '../figures/svg.ts';

/** Letters of a title that fit on a line of a card. */
const lineLength = 24;

/** Where the card of a page lies: `cards/how-to-import-images.png`. */
export function cardFile(path: string): string {
  return `cards/${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.png`;
}

/** The card of a page: its title in large letters, what kind of page it is, and the name of the site. */
export function cardSvg(title: string, label: string): string {
  const lines = wrap(title);
  const text = lines.map((line, index) => `<text x="110" y="${330 - (lines.length - 1) * 46 + index * 92}" font-size="80" font-weight="600" fill="#fff">${escapeXml(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Ubuntu Sans"><path fill="#262626" d="M0 0h1200v630H0z"/><path fill="#e95420" d="M110 0h60v110h-60z"/><path fill="#fff" d="M122 44h36v7h-36zm0 18h36v7h-36zm0 18h36v7h-36z"/><text x="195" y="90" font-size="36" font-weight="600" fill="#fff">MAAS image docs</text>${text.join('')}<text x="110" y="560" font-size="36" fill="#c9c9c9">${escapeXml(label)}</text></svg>`;
}

function wrap(title: string): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
