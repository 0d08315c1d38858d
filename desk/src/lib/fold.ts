/** Without marks and in small letters, as words are typed in a hurry; đ is a letter of its own to Unicode and not to them. */
export const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
