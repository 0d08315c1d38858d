import type { Words } from "../vi";

const files = (n: number) => (n === 1 ? "1 file" : `${n} files`);

export const bulk: Words["bulk"] = {
  bar: "Do something with many files",
  choose: (name) => `Choose “${name}”`,
  all: (n) => `Choose all shown, ${files(n)}`,
  hint: "Hold Shift to choose a range",
  chosen: (n) => `${files(n)} chosen`,
  acts: {
    file: "Put into a folder",
    tag: "Add tags",
    retire: "Retire",
    bringBack: "Bring back",
  },
  fileTitle: (n) => `Put ${files(n)} into a folder`,
  fileWhat: "What is in another folder moves to this one. Left empty, they are in no folder.",
  tagTitle: (n) => `Add tags to ${files(n)}`,
  tagWhat: "The tags they have stay.",
  tagNeeded: "It takes one tag at least.",
  retireTitle: (n) => `Retire ${files(n)}`,
  retireWhat:
    "They leave what can be chosen from and are not lost. What the public site shows is kept and named. The reason is written into the history of each.",
  outcome: "What is done with the chosen files",
  running: (at, of) => `Working, ${at} of ${files(of)} done`,
  stop: "Stop",
  did: {
    file: (n) => `${files(n)} filed.`,
    tag: (n) => `Tags were added to ${files(n)}.`,
    retire: (n) => `${files(n)} retired.`,
    bringBack: (n) => `${files(n)} brought back.`,
  },
  stopped: (n) => `Stopped: ${files(n)} not begun, and chosen still.`,
  failed: (n) => `${files(n)} could not be done, and are chosen still:`,
  clear: "Put this away",
};
