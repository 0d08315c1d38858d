/** Stands for an article where the site itself shows a picture, as its emblem. */
const site = "site";

/** The article that shows a picture; null where it is none. */
export const shownIn = (article: string | null | undefined): string | null =>
  article && article !== site ? article : null;
