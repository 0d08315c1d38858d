import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { RowList } from "../../ui/row-list";
import { Tick } from "../../ui/tick";
import { newField, type DraftField } from "./draft";
import { FieldType } from "./settings-api";
import styles from "./settings.module.css";

interface Props {
  readonly fields: readonly DraftField[];
  readonly onChange: (fields: readonly DraftField[]) => void;
}

/** What the tenant's articles have beside what all have. */
export const FieldRows = ({ fields, onChange }: Props) => {
  const { settings: words } = useWords();
  return (
    <RowList
      rows={fields}
      nameOf={({ label }) => label}
      make={newField}
      add={words.addField}
      hook="fields"
      onChange={onChange}
    >
      {(field, change) => (
        <div className={styles.row}>
          <TextInput
            label={words.fieldLabel}
            description={field.key === null ? null : words.key(field.key)}
            inputWrapperOrder={["label", "input", "description"]}
            maxLength={80}
            value={field.label}
            onChange={(event) => {
              change({ label: event.currentTarget.value });
            }}
          />
          <NativeSelect
            label={words.fieldType}
            value={field.type}
            data={FieldType.options.map((type) => ({ value: type, label: words.types[type] }))}
            onChange={(event) => {
              const type = FieldType.safeParse(event.currentTarget.value);
              if (type.success) change({ type: type.data });
            }}
          />
          {field.type === "choice" && (
            <Textarea
              label={words.choices}
              autosize
              minRows={3}
              maxRows={12}
              value={field.choices}
              onChange={(event) => {
                change({ choices: event.currentTarget.value });
              }}
            />
          )}
          <div className={styles.ticks}>
            <Tick
              label={words.required}
              checked={field.required}
              onChange={(required) => {
                change({ required });
              }}
            />
            <Tick
              label={words.open}
              checked={field.open}
              onChange={(open) => {
                change({ open });
              }}
            />
          </div>
        </div>
      )}
    </RowList>
  );
};
