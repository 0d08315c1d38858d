import { Textarea, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Draft } from "./draft";
import styles from "./asset.module.css";

type Line = Exclude<keyof Draft, "focus" | "alt" | "caption">;

interface Props {
  readonly draft: Draft;
  readonly picture: boolean;
  readonly onChange: (patch: Partial<Draft>) => void;
}

const longest: Record<Line, number> = { credit: 300, licence: 300, source: 2000, tags: 2000, folder: 300 };

/** What is said of an asset: for those who cannot see it, for readers, and for those who look for it. */
export const DescribeAsset = ({ draft, picture, onChange }: Props) => {
  const { asset: say } = useWords();
  const text = (name: "alt" | "caption", label: string, description?: string) => (
    <Textarea
      label={label}
      description={description}
      rows={2}
      maxLength={2000}
      data-testid={name}
      value={draft[name]}
      onChange={(event) => {
        onChange({ [name]: event.currentTarget.value });
      }}
    />
  );
  const line = (name: Line, label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      maxLength={longest[name]}
      data-testid={name}
      value={draft[name]}
      onChange={(event) => {
        onChange({ [name]: event.currentTarget.value });
      }}
    />
  );
  return (
    <section className={styles.fields}>
      <h2>{say.description}</h2>
      {picture && text("alt", say.alt, say.altHint)}
      {text("caption", say.caption)}
      <div className={styles.pairs}>
        {line("credit", say.credit)}
        {line("licence", say.licence)}
        {line("source", say.source)}
        {line("folder", say.folder)}
      </div>
      {line("tags", say.tags, say.tagsHint)}
    </section>
  );
};
