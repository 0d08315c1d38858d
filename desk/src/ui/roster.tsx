import { Button } from "@mantine/core";
import type { ComponentProps, ReactNode } from "react";
import { Awaited } from "./awaited";
import { Empty } from "./empty";
import { Entries } from "./entry";
import { Said } from "./said";
import { ScreenHead } from "./screen-head";
import styles from "./roster.module.css";

interface Props<Item> {
  readonly hook: string;
  readonly say: {
    readonly title: string;
    readonly what: string;
    readonly docs: string;
    readonly listed: string;
    readonly empty: string;
    readonly emptyHint: string;
  };
  /** What adds another one. */
  readonly add: { readonly words: string; readonly hook: string; readonly onAct: () => void };
  readonly said: string;
  readonly asked: ComponentProps<typeof Awaited>["asked"];
  readonly shown: readonly Item[] | undefined;
  readonly row: (item: Item) => ReactNode;
  /** The window that is open. */
  readonly children: ReactNode;
}

/** A screen of what the tenant has given to programs: few, each with what can be done to it. */
export const Roster = <Item,>({ hook, say, add, said, asked, shown, row, children }: Props<Item>) => (
  <section data-testid={hook}>
    <ScreenHead title={say.title}>
      <Button variant="filled" data-testid={add.hook} onClick={add.onAct}>
        {add.words}
      </Button>
    </ScreenHead>
    <p className={styles.what}>
      {say.what} <a href="/api/docs">{say.docs}</a>
    </p>
    <Said>{said && <p>{said}</p>}</Said>
    <Awaited asked={asked} />
    {shown && shown.length > 0 && <Entries label={say.listed}>{shown.map(row)}</Entries>}
    {shown?.length === 0 && (
      <Empty title={say.empty}>
        <p>{say.emptyHint}</p>
      </Empty>
    )}
    {children}
  </section>
);
