import { Button, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { revisionPages } from "./history-api";
import styles from "./compare.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly onPick: (from: number, to: number) => void;
}

const numberOf = (typed: string): number | null => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null);

/** Two numbers: an article with thousands of revisions must not need a list of them all. */
export const PickRevisions = ({ tenant, id, from, to, onPick }: Props) => {
  const { compare } = useWords();
  const [typed, setTyped] = useState({ from: String(from), to: String(to) });
  const known = useInfiniteQuery(revisionPages(tenant, id)).data?.pages.flatMap(({ items }) => items) ?? [];
  const wanted = { from: numberOf(typed.from), to: numberOf(typed.to) };
  const field = (name: "from" | "to") => {
    const entry = known.find(({ revision }) => revision === wanted[name]);
    return (
      <TextInput
        inputMode="numeric"
        label={compare[name]}
        data-testid={`compare-${name}`}
        description={entry ? `${entry.by.name}, ${shortTime(entry.at)}` : "\u00a0"}
        value={typed[name]}
        onChange={(event) => {
          setTyped({ ...typed, [name]: event.currentTarget.value.trim() });
        }}
      />
    );
  };
  return (
    <form
      className={styles.pick}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted.from && wanted.to) onPick(wanted.from, wanted.to);
      }}
    >
      {field("from")}
      {field("to")}
      <Button type="submit" disabled={!wanted.from || !wanted.to}>
        {compare.act}
      </Button>
    </form>
  );
};
