/** Where the bytes of a picture are; the address changes with the bytes. */
export const mediaAddress = (tenant: string, sha256: string, extension: string): string =>
  `/media/${tenant}/${sha256}/original.${extension}`;
