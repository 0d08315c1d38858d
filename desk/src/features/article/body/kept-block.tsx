import { Node } from "@tiptap/core";
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from "@tiptap/react";
import { useWords } from "../../../lib/words/use-words";
import { mediaAddress } from "../../../lib/media-address";
import { Block, type Span } from "../block";
import { useTenant } from "./tenant-of-body";
import styles from "./body.module.css";

const cellText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");

const KeptTable = ({ block }: { block: Extract<Block, { type: "table" }> }) => {
  const { article } = useWords();
  const Head = block.header ? "th" : "td";
  return (
    <figure>
      <table>
        <tbody>
          {block.rows.map((row, y) => (
            <tr key={y}>
              {row.map((cell, x) =>
                y === 0 ? <Head key={x}>{cellText(cell)}</Head> : <td key={x}>{cellText(cell)}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>{article.table(block.rows.length)}</figcaption>
    </figure>
  );
};

const KeptFigure = ({ block }: { block: Extract<Block, { type: "figure" }> }) => {
  const { article } = useWords();
  const tenant = useTenant();
  return (
    <figure>
      {block.sha256 && block.extension ? (
        <img src={mediaAddress(tenant, block.sha256, block.extension)} alt={block.alt ?? ""} />
      ) : null}
      <figcaption>{block.caption ?? block.alt ?? article.figure}</figcaption>
    </figure>
  );
};

const KeptView = ({ node }: NodeViewProps) => {
  const parsed = Block.safeParse(node.attrs.block);
  if (!parsed.success) return null;
  return (
    <NodeViewWrapper className={styles.kept} contentEditable={false} data-drag-handle="">
      {parsed.data.type === "table" && <KeptTable block={parsed.data} />}
      {parsed.data.type === "figure" && <KeptFigure block={parsed.data} />}
    </NodeViewWrapper>
  );
};

// What is pasted is not to be trusted: anything but a block leaves an empty place, which is dropped on saving.
const blockFrom = (text: string | undefined): Block | null => {
  try {
    return Block.parse(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
};

/** A figure or table: shown, movable and removable as a whole, and stored again exactly as it was. */
export const Kept = Node.create({
  name: "kept",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element: HTMLElement) => blockFrom(element.dataset.block),
      renderHTML: ({ block }: Record<string, unknown>) => ({ "data-block": JSON.stringify(block) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-block]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => ReactNodeViewRenderer(KeptView),
});
