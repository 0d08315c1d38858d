import { focusManager } from "@tanstack/react-query";

/** How often work that others share is looked at again while it is on the screen. */
export const glance = 15_000;

/** Of two windows side by side both are visible; the one that somebody turns to is looked at again all the same. */
export const followFocus = (): void => {
  focusManager.setEventListener((onFocus) => {
    const turnedTo = () => {
      onFocus();
    };
    window.addEventListener("visibilitychange", turnedTo);
    window.addEventListener("focus", turnedTo);
    return () => {
      window.removeEventListener("visibilitychange", turnedTo);
      window.removeEventListener("focus", turnedTo);
    };
  });
};
