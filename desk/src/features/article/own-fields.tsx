import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Extra } from "./article";

/** A field that the tenant has given its articles. */
export interface OwnField {
  readonly key: string;
  readonly label: string;
  readonly type: "text" | "number" | "date" | "boolean" | "choice";
  readonly choices: readonly string[];
  readonly required: boolean;
}

interface Props {
  readonly fields: readonly OwnField[];
  readonly extra: Extra;
  readonly onChange: (extra: Extra) => void;
}

export const valueIn = (extra: Extra, key: string): string => String(extra[key] ?? "");

const withValue = (extra: Extra, key: string, value: string): Extra => {
  const others = Object.entries(extra).filter(([name]) => name !== key);
  return Object.fromEntries(value.trim() === "" ? others : [...others, [key, value]]);
};

export const OwnFields = ({ fields, extra, onChange }: Props) => {
  const words = useWords().article;
  const options = ({ type, choices }: OwnField, value: string) => {
    const known =
      type === "boolean"
        ? [
            { value: "true", label: words.yes },
            { value: "false", label: words.no },
          ]
        : choices.map((choice) => ({ value: choice, label: choice }));
    // A choice that was removed since is still what the article says.
    const gone = value === "" || known.some((option) => option.value === value) ? [] : [value];
    return [
      { value: "", label: words.notChosen },
      ...gone.map((choice) => ({ value: choice, label: choice })),
      ...known,
    ];
  };
  return fields.map((field) => {
    const value = valueIn(extra, field.key);
    const common = {
      label: field.label,
      withAsterisk: field.required,
      value,
      "data-testid": `extra-${field.key}`,
      onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
        onChange(withValue(extra, field.key, currentTarget.value));
      },
    };
    switch (field.type) {
      case "boolean":
      case "choice":
        return <NativeSelect key={field.key} {...common} data={options(field, value)} />;
      case "text":
      case "date":
        return <TextInput key={field.key} {...common} type={field.type} />;
      case "number":
        return <TextInput key={field.key} {...common} type="number" step="any" />;
    }
  });
};
