import type { Runs } from "./board-api";

/** Text as it was written, with the words that were asked for marked. */
export const Found = ({ runs }: { runs: Runs }) =>
  runs.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
