import * as z from "zod";
import { fromBase64, same, toBase64, utf8, type Bytes } from "./bytes";
import type { Commit, Way } from "./ledger-api";
import { judge, readCheckpoint, type Checkpoint } from "./note";
import { commitment, goesOn, isIncluded, leafHash } from "./tree";

/** What is asked of the ledger while a commit is checked; the browser works out the rest itself. */
export interface Ledger {
  readonly checkpoint: () => Promise<string>;
  readonly key: () => Promise<string>;
  readonly inclusion: (commit: number, size: number) => Promise<Way>;
  readonly consistency: (from: number, to: number) => Promise<Way>;
}

/** What this browser was shown and could check the last time. */
export interface Seen {
  readonly note: string;
  readonly key: string;
}

export const steps = ["leaf", "payloads", "signature", "inclusion", "consistency"] as const;
export type StepName = (typeof steps)[number];

export type Outcome = "passed" | "failed" | "open";

export interface Step {
  readonly name: StepName;
  readonly outcome: Outcome;
  /** Which sentence explains it; the usual one of the step and its outcome when nothing is said. */
  readonly because?: "unable" | "first" | "shorter" | "otherKey" | "noNote";
}

export interface Proof {
  readonly steps: readonly Step[];
  /** To be remembered for the next time; null when it must not be relied on. */
  readonly seen: Seen | null;
  readonly size: number;
}

const Leaf = z.object({
  ten: z.string(),
  n: z.number(),
  ev: z.array(z.object({ t: z.string(), len: z.number(), pay: z.string() })),
});

const read = (leaf: string): z.infer<typeof Leaf> | null => {
  try {
    return Leaf.safeParse(JSON.parse(leaf)).data ?? null;
  } catch {
    return null;
  }
};

const step = (name: StepName, held: boolean): Step => ({ name, outcome: held ? "passed" : "failed" });

const payloadsHold = async (commit: Commit): Promise<boolean> => {
  const said = read(commit.leaf)?.ev ?? [];
  if (said.length === 0 || said.length !== commit.events.length) return false;
  for (const [at, event] of commit.events.entries()) {
    const salt = fromBase64(event.salt);
    const pay = fromBase64(said[at]?.pay ?? "");
    const fits = said[at]?.t === event.type && said[at].len === utf8(event.payload).length;
    if (!salt || !pay || !fits || !same(await commitment(salt, event.payload), pay)) return false;
  }
  return true;
};

const hashes = (path: readonly string[]): Bytes[] => path.map((hash) => fromBase64(hash) ?? new Uint8Array());

const signed = async (note: Checkpoint, tenant: string, key: string, before: Seen | null): Promise<Step> => {
  if (!note.origin.endsWith(`/ledger/${tenant}`)) return step("signature", false);
  // A key of another name speaks for another ledger.
  if (!key.startsWith(`${note.origin}+`)) return step("signature", false);
  if (before && before.key !== key) return { name: "signature", outcome: "failed", because: "otherKey" };
  const verdict = await judge(note, key);
  return verdict === "unable"
    ? { name: "signature", outcome: "open", because: "unable" }
    : step("signature", verdict === "signed");
};

const continued = async (ledger: Ledger, now: Checkpoint, before: Seen | null): Promise<Step> => {
  const then = before && readCheckpoint(before.note);
  if (!then) return { name: "consistency", outcome: "passed", because: "first" };
  if (then.size > now.size) return { name: "consistency", outcome: "failed", because: "shorter" };
  const path = then.size === now.size ? [] : (await ledger.consistency(then.size, now.size)).path;
  return step("consistency", await goesOn(then, now, hashes(path)));
};

/** Works out whether a commit is what was written, and stands in the signed ledger, which goes on from what was seen before. */
export const verify = async (
  tenant: string,
  commit: Commit,
  ledger: Ledger,
  before: Seen | null,
): Promise<Proof> => {
  const hash = await leafHash(commit.leaf);
  const leaf = read(commit.leaf);
  const own = leaf?.n === commit.commit && leaf.ten === tenant && toBase64(hash) === commit.leafHash;
  const known = [step("leaf", own), step("payloads", await payloadsHold(commit))];
  const text = await ledger.checkpoint();
  const note = readCheckpoint(text);
  if (!note) {
    const none: Step = { name: "signature", outcome: "failed", because: "noNote" };
    return { steps: [...known, none], seen: null, size: 0 };
  }
  const key = (await ledger.key()).trim();
  const { path } = await ledger.inclusion(commit.commit, note.size);
  const all = [
    ...known,
    await signed(note, tenant, key, before),
    step(
      "inclusion",
      await isIncluded({ commit: commit.commit, size: note.size }, hash, hashes(path), note.root),
    ),
    await continued(ledger, note, before),
  ];
  return { steps: all, seen: isSound(all) ? { note: text, key } : null, size: note.size };
};

/** Nothing failed; a signature that the browser cannot check is left open. */
export const isSound = (all: readonly Step[]): boolean => all.every(({ outcome }) => outcome !== "failed");
