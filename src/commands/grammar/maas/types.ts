/** A minor release of MAAS, `3.5`. As the last release of something it covers every `3.5.x`. */
export type Release = `${number}.${number}`;

/**
 * The form a value must have, where more is known than its type:
 *
 * - `architecture`: ARCH/SUBARCH, `amd64/generic`
 * - `arch`: `amd64`, or `*` for all
 * - `base image`: OS/SERIES, `ubuntu/jammy`
 * - `base64`: text in Base64
 * - `image name`: NAME, `custom/NAME` or OS/NAME
 * - `kernel`: a kernel's name, `ga-24.04` or `hwe-24.04`
 * - `path`: an absolute path
 * - `series`: a series by its codename, `jammy`
 * - `url`: an HTTP address
 */
export type ValueForm = 'architecture' | 'arch' | 'base image' | 'base64' | 'image name' | 'kernel' | 'path' | 'series' | 'url';

/** One `KEY=VALUE` that an action takes. */
export interface Parameter {
  /** First release that takes it; absent: as old as its action, or not known. */
  readonly since?: Release;
  /** Last release that takes it; absent: the newest does. */
  readonly until?: Release;
  readonly required?: true;
  /** Absent: text. A `file` is given as `KEY@=PATH`; a `size` is a number of bytes, or one with a unit. */
  readonly type?: 'boolean' | 'integer' | 'size' | 'file';
  readonly form?: ValueForm;
  /** Every value it takes, with the first release that takes it. */
  readonly values?: Readonly<Record<string, Release>>;
  /** True where the key may be given several times, once for each value. */
  readonly repeatable?: true;
  /** What it does, as a sentence or two. */
  readonly about?: string;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** One action of a handler: `create` of `boot-sources`. */
export interface Action {
  /** First minor release whose API description has the action; `2.0` also stands for older ones. Absent: not known. */
  readonly since?: Release;
  /** Last release where the action does what its name says. */
  readonly until?: Release;
  /** What happened to the action after {@link until}, and what to use instead. */
  readonly ended?: string;
  /** The keys it takes; `none` where it refuses every `KEY=VALUE`, `unrecorded` where it takes keys that are not in this grammar. */
  readonly parameters: Parameters | 'none' | 'unrecorded';
  /** What the keys are that it takes besides {@link parameters}, whatever their names. */
  readonly otherKeys?: string;
  /** Beginnings of keys it takes besides {@link parameters}: `power_parameters_`. */
  readonly keyPrefixes?: readonly string[];
  /** At least one key of each list must be there, unless `unless` is. */
  readonly oneOf?: readonly { readonly keys: readonly string[]; readonly unless?: string }[];
  /** At most one key of each list may be there. */
  readonly exclusive?: readonly (readonly string[])[];
  /** What it does, as a sentence or two. */
  readonly about?: string;
}

/** A handler, the word after the profile. */
export interface Handler {
  /** The words between action and keys, in their order. */
  readonly positionals: readonly string[];
  readonly actions: Readonly<Record<string, Action>>;
}

export type Handlers = Readonly<Record<string, Handler>>;
