import { useWords } from "../../../lib/words/use-words";
import type { Block } from "../block";
import { ShownPicture } from "../shown-picture";
import { useTenant } from "./tenant-of-body";
import styles from "./kept.module.css";

type Figure = Extract<Block, { type: "figure" }>;

interface Props {
  readonly block: Figure;
  readonly editable: boolean;
  readonly onChange: (block: Figure) => void;
}

/** A picture in the text; its description is for those who do not see it, its caption for everybody. */
export const KeptFigure = ({ block, editable, onChange }: Props) => {
  const { article, cover } = useWords();
  const tenant = useTenant();
  const field = (name: "alt" | "caption", label: string) => (
    <input
      aria-label={label}
      placeholder={label}
      maxLength={1000}
      value={block[name] ?? ""}
      onChange={(event) => {
        onChange({ ...block, [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <figure className={styles.figure}>
      {block.sha256 && block.extension ? (
        <ShownPicture
          tenant={tenant}
          picture={{ mediaId: block.mediaId, sha256: block.sha256, extension: block.extension }}
          alt={block.alt ?? ""}
          hook="figure"
          editable={editable}
        />
      ) : null}
      {editable ? (
        <div className={styles.fields}>
          {field("caption", cover.caption)}
          {field("alt", cover.alt)}
          {!block.alt && <p className={styles.advice}>{article.noAlt}</p>}
        </div>
      ) : (
        <figcaption>{block.caption ?? block.alt ?? article.figure}</figcaption>
      )}
    </figure>
  );
};
