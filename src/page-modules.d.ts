/** The compiled pages: see `src/markdown/page-modules.ts`. */
declare module 'virtual:page-modules' {
  export const modules: Readonly<Record<string, import('./markdown/pages.ts').PageModule>>;
}
