/** What is known about the signature of a file. */
export type SignatureStatus = VerifiedSignature | UnsignedStatus | UncheckedStatus;

/** The file carried a good signature by a key of the keyring. */
export interface VerifiedSignature {
  readonly status: 'verified';
  /** Fingerprint of the primary key: hexadecimal, upper case, no blanks. */
  readonly key: string;
  /** Fingerprint of the subkey that signed, where it was not the primary key itself. */
  readonly signedBy?: string;
  /** When the signature was made (ISO 8601, UTC). */
  readonly signedAt: string;
}

/** The file came without a signature. */
export interface UnsignedStatus {
  readonly status: 'unsigned';
}

/** The file came with a signature that nobody looked at. */
export interface UncheckedStatus {
  readonly status: 'not checked';
}
