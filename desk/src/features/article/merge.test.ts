import { describe, expect, test } from "vitest";
import type { Block } from "./block";
import { emptyContent, type Content } from "./content";
import { differences, merged, type Side } from "./merge";

const paragraph = (id: string, text: string): Block => ({
  type: "paragraph",
  id,
  text: [{ text, marks: [] }],
});

const text = (title: string, ...body: [string, string][]): Content => ({
  ...emptyContent,
  title,
  body: body.map(([id, words]) => paragraph(id, words)),
});

const base = text("Tin", ["a", "Một"], ["b", "Hai"], ["c", "Ba"]);

const said = ({ title, body }: Content): string[] => [
  title,
  ...body.map((block) => (block.type === "paragraph" ? block.text.map((span) => span.text).join("") : "")),
];

const choices = (...pairs: [string, Side][]) => new Map(pairs);

describe("two texts that grew from one", () => {
  test("are put together where each changed another place", () => {
    const mine = text("Tin mới", ["a", "Một"], ["b", "Hai của tôi"], ["c", "Ba"]);
    const theirs = text("Tin", ["a", "Một của họ"], ["b", "Hai"], ["c", "Ba"]);
    expect(differences(base, mine, theirs).map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ["title", "mine"],
      ["a", "theirs"],
      ["b", "mine"],
    ]);
    expect(said(merged(base, mine, theirs, new Map()))).toEqual([
      "Tin mới",
      "Một của họ",
      "Hai của tôi",
      "Ba",
    ]);
  });

  test("show tags as they are typed", () => {
    const mine = { ...base, tags: ["cầu", "đường"] };
    expect(differences(base, mine, base)).toMatchObject([
      { field: "tags", mine: "cầu, đường", theirs: null, changedBy: "mine" },
    ]);
  });

  test("keep both of what both changed until somebody chooses", () => {
    const mine = text("Tin", ["a", "Một của tôi"], ["b", "Hai"], ["c", "Ba"]);
    const theirs = text("Tin", ["a", "Một của họ"], ["b", "Hai"], ["c", "Ba"]);
    expect(differences(base, mine, theirs)).toMatchObject([
      { key: "a", mine: "Một của tôi", theirs: "Một của họ", changedBy: "both" },
    ]);
    expect(said(merged(base, mine, theirs, new Map())).slice(1, 3)).toEqual(["Một của tôi", "Một của họ"]);
    expect(said(merged(base, mine, theirs, choices(["a", "theirs"])))[1]).toBe("Một của họ");
    expect(said(merged(base, mine, theirs, choices(["a", "mine"])))[1]).toBe("Một của tôi");
  });

  test("bring new blocks to where they were written", () => {
    const mine = text("Tin", ["a", "Một"], ["m", "Chen của tôi"], ["b", "Hai"], ["c", "Ba"]);
    const theirs = text("Tin", ["a", "Một"], ["b", "Hai"], ["t", "Chen của họ"], ["c", "Ba"]);
    expect(said(merged(base, mine, theirs, new Map()))).toEqual([
      "Tin",
      "Một",
      "Chen của tôi",
      "Hai",
      "Chen của họ",
      "Ba",
    ]);
  });

  test("leave out what one removed and the other left alone, and ask about what the other changed", () => {
    const mine = text("Tin", ["a", "Một"], ["c", "Ba"]);
    expect(said(merged(base, mine, base, new Map()))).toEqual(["Tin", "Một", "Ba"]);
    const theirs = text("Tin", ["a", "Một"], ["b", "Hai của họ"], ["c", "Ba"]);
    expect(differences(base, mine, theirs)).toMatchObject([{ key: "b", mine: null, changedBy: "both" }]);
    expect(said(merged(base, mine, theirs, new Map()))).toContain("Hai của họ");
  });

  test("follow the one who moved blocks", () => {
    const theirs = text("Tin", ["c", "Ba"], ["a", "Một"], ["b", "Hai"]);
    const mine = text("Tin", ["a", "Một"], ["b", "Hai của tôi"], ["c", "Ba"]);
    expect(said(merged(base, mine, theirs, new Map()))).toEqual(["Tin", "Ba", "Một", "Hai của tôi"]);
  });
});
