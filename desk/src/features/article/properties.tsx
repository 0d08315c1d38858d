import { NativeSelect, TextInput } from "@mantine/core";
import type { Words } from "../../lib/words/vi";
import { useWords } from "../../lib/words/use-words";
import type { Content } from "./content";
import { OwnFields, valueIn, type OwnField } from "./own-fields";
import { TagsField } from "./tags-field";
import styles from "./properties.module.css";

export interface SectionChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly content: Content;
  readonly sections: readonly SectionChoice[];
  readonly fields: readonly OwnField[];
  readonly editable: boolean;
  /** Members of the text that the API refused. */
  readonly refused: readonly string[];
  readonly onChange: (patch: Partial<Content>) => void;
}

type TextField = "byline" | "sourceName" | "sourceUrl";

const shown = ({ key, type }: OwnField, { extra }: Content, words: Words["article"]): string => {
  const value = valueIn(extra, key);
  if (type !== "boolean" || value === "") return value;
  return value === "true" ? words.yes : words.no;
};

const ReadProperties = ({ content, sections, fields }: Pick<Props, "content" | "sections" | "fields">) => {
  const words = useWords().article;
  const name = sections.find(({ id }) => id === content.section)?.name ?? content.section;
  const rows = [
    [words.section, name || words.noSection],
    [words.byline, content.byline],
    [words.sourceName, content.sourceName],
    [words.sourceUrl, content.sourceUrl],
    [words.tags, content.tags.join(", ")],
    ...fields.map((field) => [field.label, shown(field, content, words)]),
  ].filter(([, value]) => value !== "");
  return (
    <dl className={styles.read}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

export const Properties = ({ content, sections, fields, editable, refused, onChange }: Props) => {
  const words = useWords().article;
  return (
    <section className={styles.properties}>
      <h2>{words.properties}</h2>
      {!editable && <ReadProperties content={content} sections={sections} fields={fields} />}
      {editable && (
        <WriteProperties
          content={content}
          sections={sections}
          fields={fields}
          refused={refused}
          onChange={onChange}
        />
      )}
    </section>
  );
};

const WriteProperties = ({ content, sections, fields, refused, onChange }: Omit<Props, "editable">) => {
  const words = useWords().article;
  // A section that was removed since is still what the article says.
  const known = sections.some(({ id }) => id === content.section);
  const gone = content.section !== "" && !known ? [{ value: content.section, label: content.section }] : [];
  const text = (name: TextField, label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={content[name]}
      data-testid={name}
      onChange={(event) => {
        onChange({ [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <>
      <NativeSelect
        label={words.section}
        data-testid="section"
        value={content.section}
        data={[
          { value: "", label: words.noSection },
          ...gone,
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          onChange({ section: event.currentTarget.value });
        }}
      />
      {text("byline", words.byline, words.bylineHint)}
      {text("sourceName", words.sourceName, words.sourceNameHint)}
      {(content.sourceName !== "" || content.sourceUrl !== "") &&
        text("sourceUrl", words.sourceUrl, "https://")}
      <TagsField
        tags={content.tags}
        refused={refused.includes("tags")}
        onChange={(tags) => {
          onChange({ tags });
        }}
      />
      <OwnFields
        fields={fields}
        extra={content.extra}
        onChange={(extra) => {
          onChange({ extra });
        }}
      />
    </>
  );
};
