import { useWords } from "../../lib/words/use-words";
import { GrowingText } from "../../ui/growing-text";
import { BodyEditor, type PickForBody } from "./body/body-editor";
import type { Content } from "./content";
import { CoverField } from "./cover-field";
import styles from "./sheet.module.css";

interface Props {
  readonly tenant: string;
  readonly content: Content;
  readonly edition: number;
  readonly editable: boolean;
  /** A new article: the cursor waits in the title. */
  readonly begin?: boolean;
  readonly onChange: (patch: Partial<Content>) => void;
  readonly onPickCover: () => void;
  readonly onPickPicture?: PickForBody;
}

const longest = { title: 300, lead: 1000 };

/** The article as its readers will see it, with a cursor in it. */
export const Sheet = ({
  tenant,
  content,
  edition,
  editable,
  begin = false,
  onChange,
  onPickCover,
  onPickPicture,
}: Props) => {
  const words = useWords();
  const name = content.title.trim() || words.article.newTitle;
  return (
    <article className={styles.sheet}>
      {editable ? (
        <>
          <h1 className={styles.spoken}>{name}</h1>
          <GrowingText
            className={styles.title}
            label={words.article.title}
            hook="title"
            begin={begin}
            maxLength={longest.title}
            full={words.article.full(words.article.title, longest.title)}
            value={content.title}
            onChange={(title) => {
              onChange({ title });
            }}
          />
          <GrowingText
            className={styles.lead}
            label={words.article.lead}
            placeholder={`${words.article.lead}: ${words.article.leadHint}`}
            hook="lead"
            maxLength={longest.lead}
            full={words.article.full(words.article.lead, longest.lead)}
            value={content.lead}
            onChange={(lead) => {
              onChange({ lead });
            }}
          />
        </>
      ) : (
        <>
          <h1 className={styles.title} data-testid="title">
            {content.title}
          </h1>
          {content.lead && (
            <p className={styles.lead} data-testid="lead">
              {content.lead}
            </p>
          )}
        </>
      )}
      <CoverField
        tenant={tenant}
        cover={content.cover}
        editable={editable}
        onChange={onChange}
        onPick={onPickCover}
      />
      <BodyEditor
        key={`${edition}${editable ? "" : "r"}`}
        tenant={tenant}
        blocks={content.body}
        editable={editable}
        onChange={(body) => {
          onChange({ body });
        }}
        {...(onPickPicture && { onPickPicture })}
      />
    </article>
  );
};
