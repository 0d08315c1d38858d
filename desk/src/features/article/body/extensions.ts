import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { BlockIds } from "./block-ids";
import { Kept } from "./kept-block";
import { FlatListItem, Quote, Sub, Sup } from "./nodes";

const schemes = ["http", "https", "mailto", "tel"];

export const isLinkAddress = (address: string): boolean =>
  /^(https?:\/\/\S+|mailto:\S+@\S+|tel:[+\d][\d\s().-]*)$/i.test(address);

const hostName = /^([\p{L}\p{N}-]+\.)+\p{L}{2,}(:\d+)?([/?#]\S*)?$/u;

/** The address that somebody means who writes only where a site is. */
export const completeAddress = (typed: string): string => {
  const address = typed.trim();
  return hostName.test(address) ? `https://${address}` : address;
};

/** Exactly what the stored body can hold; anything else that is pasted becomes one of these or is dropped. */
export const bodyExtensions = (placeholder: string) => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    heading: { levels: [2, 3, 4] },
    link: {
      openOnClick: false,
      autolink: false,
      protocols: schemes,
      isAllowedUri: (address) => isLinkAddress(address),
      HTMLAttributes: { rel: null, target: null, class: null },
    },
  }),
  BlockIds,
  FlatListItem,
  Kept,
  Placeholder.configure({ placeholder }),
  Quote,
  Sub,
  Sup,
];
