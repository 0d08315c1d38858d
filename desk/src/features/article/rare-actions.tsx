import { useClickOutside } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useWords } from "../../lib/words/use-words";
import type { Rare } from "./next-actions";
import { StepButton } from "./step-button";
import styles from "./action-bar.module.css";

interface Props {
  readonly steps: readonly Rare[];
  readonly disabled: boolean;
  readonly held: boolean;
  readonly onAsk: (step: Rare) => void;
}

/** What is seldom done stands one press further away. */
export const RareActions = ({ steps, disabled, held, onAsk }: Props) => {
  const { actions } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const all = useClickOutside<HTMLDivElement>(() => {
    setOpen(false);
  });
  return (
    <div
      className={styles.rare}
      ref={all}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <StepButton
        ref={opener}
        disabled={disabled}
        held={held}
        data-testid="rare"
        aria-label={actions.rare}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        …
      </StepButton>
      {open && (
        <ul>
          {steps.map((step) => (
            <li key={step}>
              <button
                type="button"
                data-testid={step}
                onClick={() => {
                  setOpen(false);
                  onAsk(step);
                }}
              >
                {actions[step]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
