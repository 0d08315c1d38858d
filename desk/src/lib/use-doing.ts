import { useState } from "react";

/** Which window is open, and what came of the one before: said when no other follows it. */
export const useDoing = <Doing>() => {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState("");
  return {
    doing,
    said: doing === null ? said : "",
    begin: (next: Doing) => {
      setSaid("");
      setDoing(next);
    },
    done: (words: string, next: Doing | null = null) => {
      setSaid(words);
      setDoing(next);
    },
    close: () => {
      setDoing(null);
    },
  };
};
