import type { Asset } from "./asset";

/** A picture of the library, as those take it who show it. */
export interface StoredPicture {
  readonly mediaId: string;
  readonly sha256: string;
  readonly extension: string;
  readonly alt: string;
  readonly caption: string;
}

const said = (words: string | undefined): string | undefined => (words === "" ? undefined : words);

/** Words that were written for this place go before those that are kept with the picture. */
export const pictureOf = (
  { id, sha256, extension, alt, caption }: Asset,
  written: { readonly alt?: string; readonly caption?: string } = {},
): StoredPicture => ({
  mediaId: id,
  sha256,
  extension,
  alt: said(written.alt) ?? alt ?? "",
  caption: said(written.caption) ?? caption ?? "",
});
