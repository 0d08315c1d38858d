import { describe, expect, test } from "vitest";
import { vi } from "./vi";

// Everything a ledger can hold, read where it is written.
const families = import.meta.glob<string>("../../../../contracts/src/main/java/**/*Event.java", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** A mere count, which stands in no journal. */
const untold = ["arrangement"];

const familyOf = (path: string): string => /(\w+)Event\.java$/.exec(path)?.[1]?.toLowerCase() ?? "";

// Only what is stored has a revision.
const eventsOf = (source: string): string[] =>
  [...source.matchAll(/@Revision\("\d+"\)[^{};]*?\brecord\s+(\w+)\s*\(/g)].flatMap(([, name]) => name ?? []);

const stored = Object.entries(families).flatMap(([path, source]) =>
  eventsOf(source).map((name) => ({ family: familyOf(path), type: `${familyOf(path)}.${name}` })),
);
const told = stored.filter(({ family }) => !untold.includes(family)).map(({ type }) => type);

describe("the words of a journal", () => {
  test("the events of the ledger are found, all of them", () => {
    expect(told).toEqual(
      expect.arrayContaining(["article.ArticleDrafted", "media.MediaFileReplaced", "adoption.PeopleAdopted"]),
    );
    const revisions = Object.values(families).flatMap((source) => source.match(/@Revision\(/g) ?? []);
    expect(stored).toHaveLength(revisions.length);
  });

  test("every event has its words, and none has outlived its event", () => {
    expect(Object.keys(vi.history.events).sort()).toEqual([...told].sort());
  });
});
