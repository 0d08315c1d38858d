import { joined, same, sha256, utf8, type Bytes } from "./bytes";

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafHash = (leaf: string): Promise<Bytes> => sha256(leafMark, utf8(leaf));

export const node = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(nodeMark, left, right);

/** What the leaf says of an event's content, before it is written in base64url. */
export const commitment = (salt: Bytes, payload: string): Promise<Bytes> =>
  sha256(joined(utf8("annals/payload/v1\0"), salt), utf8(payload));

// The operators for bits work on 32 of them only, and ledgers may be longer.
const half = (number: number): number => Math.floor(number / 2);
const isOdd = (number: number): boolean => number % 2 === 1;

const isPowerOfTwo = (number: number): boolean => {
  let left = number;
  while (left > 1 && !isOdd(left)) left = half(left);
  return left === 1;
};

/** The way from a leaf up to the root: where the node in hand stands, and where the last node of its level does. */
class Climb {
  constructor(
    private at: number,
    private last: number,
  ) {}

  get isAtTop(): boolean {
    return this.last === 0;
  }

  /** Whether the next hash of the path stands to the left. */
  get isRight(): boolean {
    return isOdd(this.at) || this.at === this.last;
  }

  /** Goes up past the levels where the node has nobody beside it. */
  up(): void {
    if (this.isRight) while (!isOdd(this.at) && this.at !== 0) this.step();
    this.step();
  }

  /** Goes up while the node is a right child, as its parent is full. */
  upFull(): void {
    while (isOdd(this.at)) this.step();
  }

  private step(): void {
    this.at = half(this.at);
    this.last = half(this.last);
  }
}

interface Place {
  readonly commit: number;
  readonly size: number;
}

/** That a commit's leaf is in the tree of a size (RFC 9162, 2.1.3.2). Commits count from 1. */
export const isIncluded = async (
  { commit, size }: Place,
  leaf: Bytes,
  path: readonly Bytes[],
  root: Bytes,
): Promise<boolean> => {
  if (commit < 1 || commit > size) return false;
  const climb = new Climb(commit - 1, size - 1);
  let hash = leaf;
  for (const beside of path) {
    if (climb.isAtTop) return false;
    hash = climb.isRight ? await node(beside, hash) : await node(hash, beside);
    climb.up();
  }
  return climb.isAtTop && same(hash, root);
};

/** A tree as a signed note tells of it. */
export interface Tree {
  readonly size: number;
  readonly root: Bytes;
}

/** That one tree begins with all leaves of an older one (RFC 9162, 2.1.4.2). */
export const goesOn = async (older: Tree, newer: Tree, path: readonly Bytes[]): Promise<boolean> => {
  if (older.size === newer.size) return path.length === 0 && same(older.root, newer.root);
  if (older.size < 1 || older.size > newer.size) return false;
  const [first, ...rest] = isPowerOfTwo(older.size) ? [older.root, ...path] : path;
  if (!first || path.length === 0) return false;
  const climb = new Climb(older.size - 1, newer.size - 1);
  climb.upFull();
  let before = first;
  let after = first;
  for (const beside of rest) {
    if (climb.isAtTop) return false;
    if (climb.isRight) {
      before = await node(beside, before);
      after = await node(beside, after);
    } else {
      after = await node(after, beside);
    }
    climb.up();
  }
  return climb.isAtTop && same(before, older.root) && same(after, newer.root);
};
