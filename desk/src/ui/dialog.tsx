import { Modal } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useWords } from "../lib/words/use-words";

interface Props {
  readonly title: string;
  /** Whether only its own buttons close it, because what it shows cannot be shown again. */
  readonly firm?: boolean;
  /** Whether it takes all the room there is. */
  readonly whole?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page. When it closes, the keyboard is back where it was. */
export const Dialog = ({ title, firm = false, whole = false, onClose, children }: Props) => {
  const { app } = useWords();
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // What was pressed may be gone with what was done.
      const back = before?.isConnected ? before : document.querySelector("main");
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <Modal
      opened
      title={title}
      fullScreen={whole}
      withCloseButton={!firm}
      closeOnEscape={!firm}
      closeOnClickOutside={!firm}
      closeButtonProps={{ "aria-label": app.close }}
      onClose={onClose}
    >
      {children}
    </Modal>
  );
};
