import { useState, type DragEvent } from "react";
import { useWords } from "../../lib/words/use-words";
import { Act } from "../../ui/entry";
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
  readonly onStep: (step: "rename" | "close", section: Section) => void;
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
export const SectionRows = ({ parent, label, ...rest }: Props) => (
  <ol className={styles.rows} aria-label={label}>
    {below(rest.all, parent).map((section) => (
      <li key={section.id}>
        <Row {...rest} section={section} />
        {below(rest.all, section.id).length > 0 && <SectionRows {...rest} parent={section.id} />}
      </li>
    ))}
  </ol>
);

const Row = ({ all, section, onMove, onStep }: Omit<Props, "parent" | "label"> & { section: Section }) => {
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
      <div className={styles.acts}>
        {(["rename", "close"] as const).map((step) => (
          <Act
            key={step}
            words={say[step]}
            of={section.name}
            hook={step}
            onAct={() => {
              onStep(step, section);
            }}
          />
        ))}
      </div>
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
