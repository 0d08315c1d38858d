import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import * as z from "zod";
import { post } from "../../../lib/http";
import { Block } from "../block";
import { docFromBlocks } from "./doc-from-blocks";

/** What no block can hold; `kind` is an element, or `@` and an attribute or style. */
const Dropped = z.object({ kind: z.string(), count: z.number().int(), sample: z.string().nullish() });
export type Dropped = z.infer<typeof Dropped>;

const Markup = z.object({ body: z.array(Block), dropped: z.array(Dropped) });

const readMarkup = (tenant: string, html: string) => post(`/api/v1/tenants/${tenant}/html`, Markup, { html });

/** What was copied in an editor of this kind is known to it already, block by block. */
const isOwn = (html: string): boolean => html.includes("data-pm-slice");

const insertBlocks = (view: EditorView, blocks: readonly Block[]) => {
  if (blocks.length === 0) return;
  const content = Fragment.fromJSON(view.state.schema, docFromBlocks(blocks).content ?? []);
  view.dispatch(
    view.state.tr.replaceSelection(Slice.maxOpen(content)).scrollIntoView().setMeta("paste", true),
  );
};

/** Reads what other programs put on the clipboard as the house reads it, and says what was lost. */
export const paste = async (view: EditorView, tenant: string, html: string): Promise<Dropped[]> => {
  try {
    const { body, dropped } = await readMarkup(tenant, html);
    if (!view.isDestroyed) insertBlocks(view, body);
    return dropped;
  } catch {
    // Whoever writes without a network keeps what they have copied; the editor reads it by itself.
    if (!view.isDestroyed) view.pasteHTML(html);
    return [];
  }
};

/** As much as the gateway lets through, and more than any article. */
const most = 1 << 20;

/** What is told of a paste that no article could hold; null for others. It would make the page too slow to write on. */
export const tooLong = (clipboard: DataTransfer | null): Dropped | null => {
  const text = clipboard?.getData("text/plain") ?? "";
  if (text.length < most / 4 || new Blob([text]).size <= most) return null;
  return { kind: "too-long", count: 1, sample: `${text.slice(0, 60).trim()}…` };
};

// Bytes of pictures in the middle of markup are most of what some programs copy, and no block can hold them.
const withoutBytes = (html: string): string =>
  html.includes(";base64,")
    ? html.replace(/\bdata:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+/gi, "data:,")
    : html;

/** The markup that is for the house to read; null for what the editor reads better by itself. */
export const foreignMarkup = (clipboard: DataTransfer | null): string | null => {
  const html = clipboard?.getData("text/html") ?? "";
  return html.trim() === "" || isOwn(html) ? null : withoutBytes(html);
};
