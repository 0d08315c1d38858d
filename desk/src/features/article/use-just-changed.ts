import { useEffect, useState } from "react";

const moment = 1_000;

/** True for a moment after something else stands in a place: a second press was meant for what stood there before. */
export const useJustChanged = (what: string): boolean => {
  const [known, setKnown] = useState(what);
  useEffect(() => {
    if (what === known) return;
    const timer = setTimeout(() => {
      setKnown(what);
    }, moment);
    return () => {
      clearTimeout(timer);
    };
  }, [what, known]);
  return what !== known;
};
