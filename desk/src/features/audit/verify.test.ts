import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64, joined, toBase64, toHex, utf8, type Bytes } from "./bytes";
import type { Commit } from "./ledger-api";
import { judge, readCheckpoint } from "./note";
import { commitment, goesOn, isIncluded, leafHash, node } from "./tree";
import { isSound, verify, type Ledger, type Proof, type Seen } from "./verify";

const hex = (digits: string): Bytes =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const base64url = (bytes: Bytes): string =>
  toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

// The reference vectors of Certificate Transparency, as kernel/proof has them in EdgeTest.
const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
].map(hex);

// RFC 9162 as it is defined, by recursion: another way than the one that is tested.
const split = (size: number): number => (size <= 2 ? 1 : 2 ** Math.floor(Math.log2(size - 1)));

const rootOf = async (hashes: readonly Bytes[]): Promise<Bytes> => {
  const [only] = hashes;
  if (hashes.length === 1 && only) return only;
  const middle = split(hashes.length);
  return node(await rootOf(hashes.slice(0, middle)), await rootOf(hashes.slice(middle)));
};

const inclusion = async (index: number, hashes: readonly Bytes[]): Promise<Bytes[]> => {
  if (hashes.length === 1) return [];
  const middle = split(hashes.length);
  const [left, right] = [hashes.slice(0, middle), hashes.slice(middle)];
  return index < middle
    ? [...(await inclusion(index, left)), await rootOf(right)]
    : [...(await inclusion(index - middle, right)), await rootOf(left)];
};

const consistency = async (older: number, hashes: readonly Bytes[], whole = true): Promise<Bytes[]> => {
  if (older === hashes.length) return whole ? [] : [await rootOf(hashes)];
  const middle = split(hashes.length);
  const [left, right] = [hashes.slice(0, middle), hashes.slice(middle)];
  return older <= middle
    ? [...(await consistency(older, left, whole)), await rootOf(right)]
    : [...(await consistency(older - middle, right, false)), await rootOf(left)];
};

const altered = (hash: Bytes): Bytes => joined(Uint8Array.of((hash[0] ?? 0) ^ 1), hash.slice(1));

describe("the tree", () => {
  let hashes: Bytes[];

  beforeAll(async () => {
    hashes = await Promise.all(leaves.map((digits) => leafHash(String.fromCharCode(...hex(digits)))));
  });

  test("has the roots of the reference", async () => {
    for (const [at, root] of roots.entries())
      expect(toHex(await rootOf(hashes.slice(0, at + 1)))).toBe(toHex(root));
  });

  test("holds each of its leaves, and no other in its place", async () => {
    for (const [at, root] of roots.entries()) {
      const size = at + 1;
      for (let commit = 1; commit <= size; commit += 1) {
        const path = await inclusion(commit - 1, hashes.slice(0, size));
        const leaf = hashes[commit - 1] ?? root;
        expect(await isIncluded({ commit, size }, leaf, path, root)).toBe(true);
        expect(await isIncluded({ commit, size }, altered(leaf), path, root)).toBe(false);
        expect(await isIncluded({ commit, size }, leaf, [...path, root], root)).toBe(false);
        expect(await isIncluded({ commit: commit + 1, size }, leaf, path, root)).toBe(false);
      }
    }
  });

  test("goes on from each that was before it, and from no other", async () => {
    for (const [at, root] of roots.entries()) {
      const newer = { size: at + 1, root };
      for (const [before, older] of roots.slice(0, at + 1).entries()) {
        const path = await consistency(before + 1, hashes.slice(0, newer.size));
        expect(await goesOn({ size: before + 1, root: older }, newer, path)).toBe(true);
        expect(await goesOn({ size: before + 1, root: altered(older) }, newer, path)).toBe(false);
      }
    }
  });

  // Pinned by kernel/proof in LeafTest too.
  test("commits to a content by its salt", async () => {
    expect(base64url(await commitment(new Uint8Array(16), '{"a":1}'))).toBe(
      "MEZnsA3ri00PgyO-gQ0C_KBcYON1e77WOpdDuHkmoZg",
    );
  });
});

// The example of c2sp.org/signed-note, as kernel/proof has it in SignedNoteTest.
test("the example of the specification is signed, and no other text or key", async () => {
  const key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  const signatures = [
    "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=",
  ];
  const text = "This is an example message.\n";
  expect(await judge({ text, signatures }, key)).toBe("signed");
  expect(await judge({ text: text.replace("an", "no"), signatures }, key)).toBe("forged");
  expect(await judge({ text, signatures: [] }, key)).toBe("unsigned");
  expect(await judge({ text, signatures }, key.replace("530d903a", "530d903b"))).toBe("forged");
});

describe("a commit of a signed ledger", () => {
  const origin = "annals.example/ledger/bac-giang";
  const payload = '{"title":"Đảng bộ tỉnh"}';
  let commits: Commit[];
  let hashes: Bytes[];
  let key: string;
  let secret: CryptoKey;

  const commit = async (n: number): Promise<Commit> => {
    const salt = new Uint8Array(16).fill(n);
    const pay = base64url(await commitment(salt, payload));
    const ev = [{ agg: "a", len: utf8(payload).length, pay, r: 1, s: n, t: "article.ArticleRevised" }];
    const leaf = JSON.stringify({ ev, n, ten: "bac-giang", v: 1 });
    const event = { key: `a/${n}`, type: "article.ArticleRevised", payload, salt: base64url(salt) };
    return { commit: n, leaf, leafHash: toBase64(await leafHash(leaf)), events: [event] };
  };

  const signed = async (size: number): Promise<string> => {
    const text = `${origin}\n${size}\n${toBase64(await rootOf(hashes.slice(0, size)))}\n`;
    const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", secret, utf8(text)));
    const id = hex(key.split("+")[1] ?? "");
    return `${text}\n— ${origin} ${toBase64(joined(id, signature))}\n`;
  };

  const ledger = (size: number): Ledger => ({
    checkpoint: () => signed(size),
    key: () => Promise.resolve(`${key}\n`),
    inclusion: async (n, of) => ({ path: (await inclusion(n - 1, hashes.slice(0, of))).map(toBase64) }),
    consistency: async (from, to) => ({ path: (await consistency(from, hashes.slice(0, to))).map(toBase64) }),
  });

  const failed = ({ steps }: Proof): string[] =>
    steps.flatMap(({ name, outcome }) => (outcome === "passed" ? [] : [name]));

  const checked = (given: Partial<Commit>, size = 7, before: Seen | null = null, from = ledger(size)) =>
    verify("bac-giang", { ...found(), ...given }, from, before);

  const found = (): Commit => {
    const third = commits[2];
    if (!third) throw new Error("there are seven");
    return third;
  };

  beforeAll(async () => {
    commits = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(commit));
    hashes = await Promise.all(commits.map(({ leaf }) => leafHash(leaf)));
    const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
    secret = pair.privateKey;
    const typed = joined(
      Uint8Array.of(1),
      new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)),
    );
    const id = new Uint8Array(await crypto.subtle.digest("SHA-256", joined(utf8(`${origin}\n`), typed)));
    key = `${origin}+${toHex(id.slice(0, 4))}+${toBase64(typed)}`;
  });

  test("holds, and what was seen is compared the next time", async () => {
    const first = await checked({}, 5);
    expect(failed(first)).toEqual([]);
    expect(first.steps.at(-1)?.because).toBe("first");
    const second = await checked({}, 7, first.seen);
    expect(failed(second)).toEqual([]);
    expect(second.steps.at(-1)?.because).toBeUndefined();
    expect(readCheckpoint(second.seen?.note ?? "")?.size).toBe(7);
  });

  test("does not hold when a letter of it was changed", async () => {
    const { leaf, leafHash: hash, events } = found();
    const [event] = events;
    const other = leaf.replace('"n":3', '"n":4');
    expect(failed(await checked({ leaf: other }))).toEqual(["leaf", "inclusion"]);
    expect(failed(await checked({ commit: 4 }))).toEqual(["leaf", "inclusion"]);
    expect(failed(await checked({ leafHash: altered(fromBase64(hash) ?? hex("00")).join("") }))).toEqual([
      "leaf",
    ]);
    const content = event && { ...event, payload: payload.replace("tỉnh", "tinh") };
    expect(failed(await checked({ events: content ? [content] : [] }))).toEqual(["payloads"]);
    expect(failed(await checked({ events: [] }))).toEqual(["payloads"]);
  });

  test("does not hold in a ledger that is not the one that was signed or seen", async () => {
    const { seen } = await checked({}, 7);
    const shorter = await checked({}, 6, seen);
    expect(shorter.steps.at(-1)?.because).toBe("shorter");
    expect([isSound(shorter.steps), shorter.seen]).toEqual([false, null]);
    const forged = { ...ledger(7), checkpoint: async () => (await signed(7)).replace("\n7\n", "\n8\n") };
    expect(failed(await checked({}, 7, null, forged))).toContain("signature");
    const otherKey = await checked({}, 7, seen && { ...seen, key: "another" });
    expect(otherKey.steps.find(({ name }) => name === "signature")?.because).toBe("otherKey");
    const past = {
      note: (await signed(4)).replace(/\n4\n[^\n]+/, `\n4\n${toBase64(altered(hashes[0] ?? hex("00")))}`),
      key,
    };
    expect(failed(await checked({}, 7, past))).toEqual(["consistency"]);
    const nothing = { ...ledger(7), checkpoint: () => Promise.resolve("x") };
    expect(failed(await checked({}, 7, null, nothing))).toEqual(["signature"]);
  });
});
