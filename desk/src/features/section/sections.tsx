import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import { sectionsOf } from "./section-api";
import { SectionDialog, type Doing } from "./section-dialog";
import { SectionRows } from "./section-rows";
import { useArranging } from "./use-arranging";
import styles from "./sections.module.css";

/** The sections of the site in their order, and what can be done with them. */
export const Sections = ({ tenant }: { tenant: string }) => {
  const { sections: say } = useWords();
  const list = useQuery(sectionsOf(tenant));
  const { shown, move, said, failure } = useArranging(tenant, list.data);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [told, setTold] = useState("");
  const pressed = useRef<string | null>(null);
  // A row that moves takes the keyboard along.
  useEffect(() => {
    if (pressed.current !== null && document.activeElement === document.body)
      document.getElementById(pressed.current)?.focus();
  }, [shown]);
  const close = (words = "") => {
    setTold(words);
    setDoing(null);
  };
  return (
    <section data-testid="sections">
      <ScreenHead title={say.title}>
        <Button
          variant="filled"
          data-testid="open-section"
          onClick={() => {
            setDoing({ step: "open" });
          }}
        >
          {say.open}
        </Button>
      </ScreenHead>
      <p className={styles.what}>{say.what}</p>
      <Said>{(told || said) && <p>{told || said}</p>}</Said>
      {failure && <Failure what={say.failed(failure.name)} error={failure.error} />}
      <Awaited asked={list} />
      {shown.length > 0 && (
        <SectionRows
          all={shown}
          parent={null}
          label={say.listed}
          onMove={(section, spot, by) => {
            pressed.current = by;
            setTold("");
            move(section, spot);
          }}
          onStep={(step, { id }) => {
            setDoing({ step, id });
          }}
        />
      )}
      {list.data?.items.length === 0 && (
        <Empty title={say.empty}>
          <p>{say.emptyHint}</p>
        </Empty>
      )}
      {doing && list.data && (
        <SectionDialog tenant={tenant} doing={doing} sections={list.data} onClose={close} />
      )}
    </section>
  );
};
