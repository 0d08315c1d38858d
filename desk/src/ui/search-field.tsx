import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

const pause = 300;

interface Props {
  readonly className: string | undefined;
  readonly label: string;
  readonly asked: string;
  readonly onAsk: (words: string) => void;
}

/** Asks when the typing pauses. */
export const SearchField = ({ className, label, asked, onAsk }: Props) => {
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => {
      onAsk(typed.trim());
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, asked, onAsk]);
  return (
    <TextInput
      type="search"
      className={className ?? ""}
      aria-label={label}
      placeholder={label}
      maxLength={200}
      data-testid="search"
      data-search
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
    />
  );
};
