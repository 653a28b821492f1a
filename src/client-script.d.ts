/** The address of a script of the site: see `src/publish/client-script.ts`. */
declare module '*?script' {
  const address: string;
  export default address;
}
