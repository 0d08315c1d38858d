import { useState, type DragEvent } from "react";
import { useWords } from "../../lib/words/use-words";
import { SignButton, Signs } from "../../ui/sign-button";
import { below, spotAt, stepOf, type Side, type Spot, type Step } from "./places";
import type { Section } from "./section-api";
import styles from "./sections.module.css";

interface Props {
  readonly all: readonly Section[];
  readonly parent: string | null;
  readonly label?: string;
  /** `by` is the id of the button that was pressed, null after a drag. */
  readonly onMove: (section: Section, spot: Spot | null, by: string | null) => void;
}

const steps: readonly (readonly [Step, string])[] = [
  ["up", "↑"],
  ["down", "↓"],
  ["inward", "→"],
  ["outward", "←"],
];

const kind = "application/x-annals-section";

const sideOf = ({ currentTarget, clientY }: DragEvent): Side => {
  const { top, height } = currentTarget.getBoundingClientRect();
  const share = (clientY - top) / height;
  if (share < 0.3) return "before";
  return share > 0.7 ? "after" : "into";
};

/** Sections with one parent, each with those below it. */
export const SectionRows = ({ all, parent, label, onMove }: Props) => (
  <ol className={styles.rows} aria-label={label}>
    {below(all, parent).map((section) => (
      <li key={section.id}>
        <Row all={all} section={section} onMove={onMove} />
        {below(all, section.id).length > 0 && <SectionRows all={all} parent={section.id} onMove={onMove} />}
      </li>
    ))}
  </ol>
);

const Row = ({ all, section, onMove }: Pick<Props, "all" | "onMove"> & { section: Section }) => {
  const { sections: say } = useWords();
  const [side, setSide] = useState<Side | null>(null);
  return (
    <div
      className={styles.row}
      draggable
      data-testid="section"
      data-id={section.id}
      data-side={side}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(kind, section.id);
        dataTransfer.effectAllowed = "move";
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(kind)) return;
        event.preventDefault();
        setSide(sideOf(event));
      }}
      onDragLeave={() => {
        setSide(null);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setSide(null);
        const moving = all.find(({ id }) => id === event.dataTransfer.getData(kind));
        if (moving) onMove(moving, spotAt(all, moving.id, section, sideOf(event)), null);
      }}
    >
      <span className={styles.name}>
        {section.name} <small>/{section.slug}</small>
      </span>
      <Signs>
        {steps.map(([step, sign]) => {
          const spot = stepOf(all, section, step);
          const id = `${section.id}-${step}`;
          return (
            <SignButton
              key={step}
              id={id}
              label={say.steps[step](section.name)}
              aria-disabled={spot === null}
              data-testid={step}
              onClick={() => {
                onMove(section, spot, id);
              }}
            >
              {sign}
            </SignButton>
          );
        })}
      </Signs>
    </div>
  );
};
