import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../lib/words/use-words";
import { SignButton, Signs } from "./sign-button";
import styles from "./row-list.module.css";

interface Props<T extends { readonly id: string }> {
  readonly rows: readonly T[];
  /** What a row is called by those who cannot see it. */
  readonly nameOf: (row: T) => string;
  readonly make: () => T;
  readonly add: string;
  readonly hook: string;
  readonly onChange: (rows: readonly T[]) => void;
  readonly children: (row: T, change: (patch: Partial<T>) => void) => ReactNode;
}

const moved = <T,>(rows: readonly T[], from: number, to: number): T[] => {
  const rest = rows.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
};

/** Rows in an order of their own: written in, moved, taken out, added to. */
export const RowList = <T extends { readonly id: string }>(props: Props<T>) => {
  const { rows, nameOf, make, add, hook, onChange, children } = props;
  const { list: words } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
  }, [rows.length]);
  return (
    <>
      <ol className={styles.rows} ref={list} data-testid={hook}>
        {rows.map((row, at) => {
          const name = nameOf(row) || words.nameless(at + 1);
          const move = (label: string, sign: string, to: number) => (
            <SignButton
              label={label}
              disabled={to < 0 || to >= rows.length}
              onClick={() => {
                onChange(moved(rows, at, to));
              }}
            >
              {sign}
            </SignButton>
          );
          return (
            <li key={row.id}>
              <fieldset>
                <legend>{name}</legend>
                <div className={styles.fields}>
                  {children(row, (patch) => {
                    onChange(rows.map((each) => (each.id === row.id ? { ...each, ...patch } : each)));
                  })}
                </div>
                <Signs>
                  {move(words.up(name), "↑", at - 1)}
                  {move(words.down(name), "↓", at + 1)}
                  <SignButton
                    label={words.remove(name)}
                    onClick={() => {
                      onChange(rows.filter(({ id }) => id !== row.id));
                    }}
                  >
                    ×
                  </SignButton>
                </Signs>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <Button
        data-testid={`${hook}-add`}
        onClick={() => {
          added.current = true;
          onChange([...rows, make()]);
        }}
      >
        {add}
      </Button>
    </>
  );
};
