/** What somebody looks for in the library; empty words look for nothing. */
export interface Sought {
  readonly words: string;
  readonly tag: string;
  readonly folder: string;
  readonly retired: boolean;
}

export const everything: Sought = { words: "", tag: "", folder: "", retired: false };

/** As the address of the library says it. */
export const soughtIn = (params: URLSearchParams): Sought => ({
  words: params.get("q") ?? "",
  tag: params.get("tag") ?? "",
  folder: params.get("folder") ?? "",
  retired: params.get("state") === "retired",
});

/** The same in the words of an address: of the library, and of what is asked. */
export const askedOf = ({ words, tag, folder, retired }: Sought): URLSearchParams => {
  const asked = new URLSearchParams();
  if (words !== "") asked.set("q", words);
  if (tag !== "") asked.set("tag", tag);
  if (folder !== "") asked.set("folder", folder);
  if (retired) asked.set("state", "retired");
  return asked;
};
