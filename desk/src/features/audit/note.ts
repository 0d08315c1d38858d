import { fromBase64, joined, same, sha256, toHex, utf8, type Bytes } from "./bytes";
import type { Tree } from "./tree";

/** A checkpoint as the notary signs it (c2sp.org/tlog-checkpoint): a tree, and of which ledger. */
export interface Checkpoint extends Tree {
  readonly origin: string;
  /** What is signed, to the letter. */
  readonly text: string;
  readonly signatures: readonly string[];
}

const digits = /^(0|[1-9][0-9]{0,15})$/;

/** Null when it is not the note of a checkpoint. */
export const readCheckpoint = (note: string): Checkpoint | null => {
  const cut = note.lastIndexOf("\n\n");
  if (cut < 0 || !note.endsWith("\n")) return null;
  const text = note.slice(0, cut + 1);
  const signatures = note.slice(cut + 2, -1).split("\n");
  const [origin = "", size = "", coded = "", end, ...more] = text.split("\n");
  const root = fromBase64(coded);
  if (!digits.test(size) || root?.length !== 32 || end !== "" || more.length > 0) return null;
  return { origin, size: Number(size), root, text, signatures };
};

interface Key {
  readonly name: string;
  readonly id: Bytes;
  readonly key: Bytes;
}

const ed25519 = 1;

const readKey = async (line: string): Promise<Key | null> => {
  const [name = "", id = "", ...rest] = line.trim().split("+");
  const typed = fromBase64(rest.join("+"));
  if (typed?.length !== 33 || typed[0] !== ed25519) return null;
  const hash = await sha256(utf8(`${name}\n`), typed);
  return toHex(hash.slice(0, 4)) === id ? { name, id: hash.slice(0, 4), key: typed.slice(1) } : null;
};

const made = (line: string, { name, id }: Key): Bytes | null => {
  const [dash, signer, coded = "", ...more] = line.split(" ");
  const bytes = fromBase64(coded);
  if (dash !== "—" || signer !== name || !bytes || more.length > 0) return null;
  return same(bytes.slice(0, 4), id) ? bytes.slice(4) : null;
};

const importKey = async (key: Bytes): Promise<CryptoKey | null> => {
  try {
    return await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  } catch {
    return null;
  }
};

/** `unable` where the browser has no Ed25519. */
export type Verdict = "signed" | "forged" | "unsigned" | "unable";

/** Whether the holder of a key, given as its line, signed the note. */
export const judge = async (
  { text, signatures }: Pick<Checkpoint, "text" | "signatures">,
  line: string,
): Promise<Verdict> => {
  const key = await readKey(line);
  if (!key) return "forged";
  const signature = signatures.map((each) => made(each, key)).find((each) => each !== null);
  if (!signature) return "unsigned";
  const usable = await importKey(joined(key.key));
  if (!usable) return "unable";
  return (await crypto.subtle.verify("Ed25519", usable, signature, utf8(text))) ? "signed" : "forged";
};
