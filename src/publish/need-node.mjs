// Runs in whatever Node.js there is, before what only a newer one can read: `npm ci` brings that one by a script of its package
// `node`, which an npm that was told to run no scripts of packages leaves out.
if (!process.features.typescript) {
  process.stderr.write(
    `Node.js ${process.version} cannot run TypeScript, and the Node.js that comes with the dependencies is not there: run \`npm rebuild node --ignore-scripts=false\`, or use Node.js 24.\n`,
  );
  process.exitCode = 1;
}
