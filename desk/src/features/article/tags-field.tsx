import { TextInput } from "@mantine/core";
import { useState } from "react";
import { tagsIn } from "../../lib/tags";
import { useWords } from "../../lib/words/use-words";
import { areTags } from "./content";

interface Props {
  readonly tags: readonly string[];
  /** The API does not take them. */
  readonly refused: boolean;
  readonly onChange: (tags: readonly string[]) => void;
}

const written = (tags: readonly string[]): string => tags.join(", ");

export const TagsField = ({ tags, refused, onChange }: Props) => {
  const words = useWords().article;
  const [typed, setTyped] = useState(() => written(tags));
  // A comma that was just typed stays; a text that took the place of this one brings its own tags.
  const value = written(tagsIn(typed)) === written(tags) ? typed : written(tags);
  return (
    <TextInput
      label={words.tags}
      placeholder={words.tagsHint}
      data-testid="tags"
      value={value}
      error={(refused || !areTags(tags)) && words.tagsWrong}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(tagsIn(event.currentTarget.value));
      }}
    />
  );
};
