/** The part of subset-font that is used: see its README. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      /** An axis to pin, or to narrow. */
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
