/** The address of a script of the site: see `src/publish/client-script.ts`. */
declare module '*?script' {
  const address: string;
  export default address;
}

/** The text of a style sheet, for a script: see `src/publish/style-text.ts`. */
declare module '*.css?text' {
  const text: string;
  export default text;
}
