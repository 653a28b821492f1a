/** The fonts of the site: see `src/publish/fonts.ts`. */
declare module 'virtual:fonts' {
  export const fonts: readonly import('./publish/fonts.ts').Font[];
}
