import { relativeAddress } from '../offline/relative-address.ts';
import type { Font } from '../publish/fonts.ts';

/**
 * The fonts of a page as CSS. `optional`: a font that is not there when the text is first painted is left for the next page, so
 * that no text moves under a reader's eyes. The page preloads them, or else they would always be late for the first one.
 *
 * @param path path of the page, which the addresses are made relative to
 * @param display what a browser does while a font is on its way
 */
export function fontFaces(fonts: readonly Font[], path: string, display: 'optional' | 'block' = 'optional'): string {
  return fonts
    .map(
      ({ family, weight, address }) =>
        `@font-face{font-family:${family};font-weight:${weight};font-display:${display};src:url(${relativeAddress(address, path)})}`,
    )
    .join('');
}
