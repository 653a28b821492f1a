/** Where a problem stands: a file or address, and a position in it (both counted from 1). */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What an {@link ImagesError} is made of. */
export interface ImagesErrorParts {
  /** Where the problem stands. */
  readonly place: Place;
  /** What is wrong and why, as a full sentence; names what exists instead where that helps. */
  readonly reason: string;
  /** What the reader can do about it, as a full sentence. */
  readonly remedy?: string;
  /** The error underneath, where there is one. */
  readonly cause?: unknown;
}

/**
 * A problem with a stream, a manifest, a snapshot or a command.
 *
 * `name` is permanent and searchable (`UnsafePath`, `BadSignature`); never rename one. `message` reads
 * `name: file:line:column: reason remedy`, so that printing it is all a command has to do.
 */
export class ImagesError extends Error {
  readonly place: Place;
  readonly reason: string;
  readonly remedy: string | undefined;

  constructor(name: ErrorName, { place, reason, remedy, cause }: ImagesErrorParts) {
    super(`${name}: ${formatPlace(place)}: ${reason}${remedy ? ` ${remedy}` : ''}`, cause === undefined ? {} : { cause });
    this.name = name;
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }
}

/** Every name an {@link ImagesError} can carry, with what it stands for. Append; never rename. */
const errorNames = {
  MalformedJson: 'a file is not JSON, or nests more deeply than can be read',
  WrongFormat: 'a file is JSON, but not of the simplestreams form it is read as',
  UnsafePath: 'a path in a stream leaves the root of the stream',
  WrongDigest: 'the content of a file has another SHA-256 than the one stated for it',
  WrongSize: 'a file is longer or shorter than the size stated for it',
  TruncatedFile: 'a file ends before its content does',
  MissingFile: 'a file that a stream or a command names is not there',
  NetworkFailure: 'a server cannot be reached, breaks off, is too slow or answers with an error',
  BadRedirect: 'a server sends a client where it must not go, or in circles',
  WriteFailure: 'a file of a snapshot cannot be written',
  UnsignedFile: 'a file carries no signature and unsigned files were not allowed',
  UnknownKey: 'a signature was made by a key that the keyring does not hold',
  BadSignature: 'a signature does not match the content it stands on',
  ExpiredKey: 'a signature was made by a key that has expired',
  RevokedKey: 'a signature was made by a key that was revoked',
  BadKeyring: 'a file given as a keyring holds no public key that can be read',
  MalformedManifest: 'a line of a manifest is not a package and a version',
  BadSnapshot: 'a snapshot on disk is damaged or of another format',
  BadFilter: 'a filter of products is not an expression that sstream-mirror takes, or cannot be run in bounded time',
  BadDebianVersion: 'a text is not a Debian package version',
  BadMaasVersion: 'a text is not a version of MAAS',
  BadScenario: 'a scenario of a deployment has an input that is none',
  BadUse: 'a command was called with words it does not know',
  AccessRefused: 'a server does not let a file be read (403)',
} as const;

export type ErrorName = keyof typeof errorNames;

/** `file:line:column`, with as much of the position as is known. */
function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
