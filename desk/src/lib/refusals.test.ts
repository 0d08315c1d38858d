import { describe, expect, test } from "vitest";
import { refusalCodes } from "./refusals";
import { refusalsEn } from "./words/refusals-en";

// The services' own list of codes, read where it is written.
const javaSources = Object.values(
  import.meta.glob<string>(
    ["../../../contracts/src/main/java/**/*.java", "../../../kernel/core/src/main/java/**/*.java"],
    { query: "?raw", import: "default", eager: true },
  ),
);

const constantsOf = (source: string): string[] => {
  const body = /enum\s+\w+\s+implements\s+RefusalCode\s*\{([^;]*);/.exec(source)?.[1] ?? "";
  return [...body.matchAll(/\b([A-Z][A-Z0-9_]+)\s*\(/g)].flatMap(([, name]) => name ?? []);
};

const codes = javaSources.flatMap(constantsOf);

describe("refusals", () => {
  test("the codes of the services are found", () => {
    expect(codes).toEqual(expect.arrayContaining(["STALE_REVISION", "ARTICLE_NOT_IN_REVIEW"]));
  });

  test("every code has a sentence", () => {
    expect(codes.filter((code) => !refusalCodes.includes(code))).toEqual([]);
  });

  test("no sentence has outlived its code", () => {
    expect(refusalCodes.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test("English says as much as Vietnamese", () => {
    expect(Object.keys(refusalsEn).sort()).toEqual([...refusalCodes].sort());
  });
});
