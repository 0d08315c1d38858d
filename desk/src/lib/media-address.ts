const addressOf = (tenant: string, sha256: string, file: string): string =>
  `/media/${tenant}/${sha256}/${file}`;

/** Where the bytes of a picture are; the address changes with the bytes. */
export const mediaAddress = (tenant: string, sha256: string, extension: string): string =>
  addressOf(tenant, sha256, `original.${extension}`);

/** A small one, cut around the point that matters; the picture itself where none was made. */
export const cardAddress = (tenant: string, sha256: string): string => addressOf(tenant, sha256, "card.webp");
