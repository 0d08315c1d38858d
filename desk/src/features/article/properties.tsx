import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Content } from "./content";
import styles from "./properties.module.css";

export interface SectionChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly content: Content;
  readonly sections: readonly SectionChoice[];
  readonly editable: boolean;
  readonly onChange: (patch: Partial<Content>) => void;
}

type TextField = "byline" | "sourceName" | "sourceUrl";

const ReadProperties = ({ content, sections }: Pick<Props, "content" | "sections">) => {
  const words = useWords().article;
  const name = sections.find(({ id }) => id === content.section)?.name ?? content.section;
  const rows = [
    [words.section, name || words.noSection],
    [words.byline, content.byline],
    [words.sourceName, content.sourceName],
    [words.sourceUrl, content.sourceUrl],
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

export const Properties = ({ content, sections, editable, onChange }: Props) => {
  const words = useWords().article;
  return (
    <section className={styles.properties}>
      <h2>{words.properties}</h2>
      {!editable && <ReadProperties content={content} sections={sections} />}
      {editable && <WriteProperties content={content} sections={sections} onChange={onChange} />}
    </section>
  );
};

const WriteProperties = ({ content, sections, onChange }: Omit<Props, "editable">) => {
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
    </>
  );
};
