import { useId } from "react";
import { useWords } from "../../lib/words/use-words";
import type { Asset, Focus } from "./asset";
import { card, cropOf, movedBy, pointAt } from "./crop";
import styles from "./focus-point.module.css";

interface Props {
  readonly asset: Asset;
  readonly focus: Focus;
  readonly onChange: (focus: Focus) => void;
}

const percent = (part: number): number => Math.round(part * 100);
const css = (part: number): string => `${part * 100}%`;

/** The picture with the point that matters on it, set by a press or moved by the arrow keys. */
export const FocusPoint = ({ asset, focus, onChange }: Props) => {
  const { asset: say } = useWords();
  const hint = useId();
  const crop = cropOf(asset, card, focus);
  return (
    <>
      <div
        className={styles.frame}
        data-testid="focus-frame"
        onClick={(event) => {
          event.currentTarget.querySelector<HTMLElement>("[role=slider]")?.focus();
          const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
          onChange(pointAt((event.clientX - left) / width, (event.clientY - top) / height));
        }}
      >
        <img
          src={asset.address}
          width={asset.width}
          height={asset.height}
          alt={asset.alt ?? ""}
          draggable={false}
        />
        <span
          className={styles.crop}
          style={{ left: css(crop.x), top: css(crop.y), width: css(crop.width), height: css(crop.height) }}
        />
        <span
          role="slider"
          tabIndex={0}
          className={styles.point}
          style={{ left: css(focus.x), top: css(focus.y) }}
          data-testid="focus"
          aria-label={say.focus}
          aria-describedby={hint}
          aria-valuenow={percent(focus.x)}
          aria-valuetext={say.focusAt(percent(focus.x), percent(focus.y))}
          onKeyDown={(event) => {
            const moved = movedBy(focus, event.key, event.shiftKey);
            if (!moved) return;
            event.preventDefault();
            onChange(moved);
          }}
        />
      </div>
      <p id={hint} className={styles.hint}>
        {say.focusHint}
      </p>
    </>
  );
};
