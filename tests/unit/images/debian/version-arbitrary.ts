import fc from 'fast-check';

/** Pieces on which orders go wrong: tildes, pluses, leading zeros, letters against other characters, huge numbers. */
const piece = fc.oneof(
  fc.constantFrom('~', '~~', '+', '.', '0', '00', '1', '01', '9', '10', 'a', 'z', 'A', 'Z', 'rc', 'ubuntu', '~rc1', '+b1', '+deb12u1'),
  fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String),
  fc.string({ unit: fc.constantFrom(...'0129azAZ.+~'), maxLength: 4 }),
);

const tail = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));

const upstream = fc
  .tuple(fc.constantFrom('0', '1', '2', '10', '007'), tail, fc.constantFrom('', '', '', '-1', '-', '-a-'))
  .map(([first, rest, hyphen]) => first + rest + hyphen);

const revision = fc.oneof(tail, fc.constantFrom('0', '1', '1ubuntu2', '1~bpo12+1', '0+deb12u1')).filter((text) => text !== '');

/** Versions that dpkg accepts, close to each other on purpose. */
export const debianVersion: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '', '0:', '1:', '2:', '00:', '2147483647:'), upstream, fc.option(revision))
  .map(([epoch, front, back]) => epoch + (back === null ? front.replace(/-+$/, '') : `${front}-${back}`))
  .filter((text) => !text.endsWith('-'));

/** Two versions: unrelated ones, or one and a small change of it. */
export const versionPair: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(debianVersion, debianVersion),
  fc.tuple(debianVersion, piece).map(([version, more]) => [version, version + more] as const),
  fc
    .tuple(debianVersion, piece, piece)
    .map(([version, one, other]) => [version + one, version + other] as const),
  debianVersion.map((version) => [version, version.replace(/([a-z.~+])(\d)/, '$10$2')] as const),
);
