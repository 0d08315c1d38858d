import { NativeSelect, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { RowList } from "../../ui/row-list";
import { newEntry, type DraftEntry } from "./draft";
import styles from "./settings.module.css";

export interface SectionChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly menu: readonly DraftEntry[];
  readonly sections: readonly SectionChoice[];
  readonly onChange: (menu: readonly DraftEntry[]) => void;
}

/** Where the menu of the site leads: to sections, or to whatever has an address. */
export const MenuRows = ({ menu, sections, onChange }: Props) => {
  const { settings: words } = useWords();
  const places = (section: string) => {
    const known = section === "" || sections.some(({ id }) => id === section);
    return [
      { value: "", label: words.anAddress },
      // A section that was closed since is still what the menu says, until somebody takes it out.
      ...(known ? [] : [{ value: section, label: words.closedSection }]),
      ...sections.map(({ id, name }) => ({ value: id, label: name })),
    ];
  };
  return (
    <RowList
      rows={menu}
      nameOf={({ label }) => label}
      make={newEntry}
      add={words.addEntry}
      hook="menu"
      onChange={onChange}
    >
      {(entry, change) => (
        <div className={styles.row}>
          <TextInput
            label={words.entryLabel}
            maxLength={80}
            value={entry.label}
            onChange={(event) => {
              change({ label: event.currentTarget.value });
            }}
          />
          <NativeSelect
            label={words.leadsTo}
            value={entry.section}
            data={places(entry.section)}
            onChange={(event) => {
              change({ section: event.currentTarget.value });
            }}
          />
          {entry.section === "" && (
            <TextInput
              label={words.address}
              maxLength={2000}
              value={entry.address}
              onChange={(event) => {
                change({ address: event.currentTarget.value });
              }}
            />
          )}
        </div>
      )}
    </RowList>
  );
};
