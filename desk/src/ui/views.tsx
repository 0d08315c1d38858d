import { useEffect, useRef, type ReactNode } from "react";
import styles from "./views.module.css";

interface Props {
  readonly label: string;
  /** Which of them is open. */
  readonly open: string;
  readonly children: ReactNode;
}

const middleOf = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** The views of a screen, each with an address of its own. Where there is no room for all, the open one is in sight. */
export const Views = ({ label, open, children }: Props) => {
  const views = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = views.current?.querySelector("[aria-current]");
    if (views.current && shown) views.current.scrollLeft += middleOf(shown) - middleOf(views.current);
  }, [open]);
  return (
    <nav ref={views} className={styles.views} aria-label={label}>
      {children}
    </nav>
  );
};
