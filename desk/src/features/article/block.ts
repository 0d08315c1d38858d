import * as z from "zod";

export const MarkName = z.enum(["bold", "italic", "underline", "sub", "sup"]);
export type MarkName = z.infer<typeof MarkName>;

export const Span = z.object({
  text: z.string(),
  marks: z.array(MarkName).nullish(),
  href: z.string().nullish(),
});
export type Span = z.infer<typeof Span>;

const Spans = z.array(Span);

/** A block of the body. Its id stays with it through every revision, so that history can tell a moved block from a new one. */
export const Block = z.discriminatedUnion("type", [
  z.object({ type: z.literal("paragraph"), id: z.string(), text: Spans }),
  z.object({ type: z.literal("heading"), id: z.string(), level: z.number().int(), text: Spans }),
  z.object({ type: z.literal("list"), id: z.string(), ordered: z.boolean(), items: z.array(Spans) }),
  z.object({ type: z.literal("quote"), id: z.string(), text: Spans, source: z.string().nullish() }),
  z.object({
    type: z.literal("figure"),
    id: z.string(),
    mediaId: z.string(),
    sha256: z.string().nullish(),
    extension: z.string().nullish(),
    alt: z.string().nullish(),
    caption: z.string().nullish(),
  }),
  z.object({ type: z.literal("table"), id: z.string(), rows: z.array(z.array(Spans)), header: z.boolean() }),
]);
export type Block = z.infer<typeof Block>;

const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

/** The block as plain text, for comparing and copying. */
export const blockText = (block: Block): string => {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "quote":
      return spansText(block.text);
    case "list":
      return block.items.map((item) => `– ${spansText(item)}`).join("\n");
    case "figure":
      return block.caption ?? block.alt ?? "";
    case "table":
      return block.rows.map((row) => row.map(spansText).join(" | ")).join("\n");
  }
};
