import { beforeEach, describe, expect, test } from "vitest";
import { emptyContent } from "./content";
import { copyKey, dropCopy, keepCopy, keptCopies, type Desk } from "./kept-copies";

const lan: Desk = { person: "lan", tenant: "bac-giang", article: "a1" };
const text = { ...emptyContent, title: "Chưa lưu" };

beforeEach(() => {
  localStorage.clear();
});

describe("kept copies", () => {
  test("are offered to the one who wrote them, for the article they belong to", () => {
    keepCopy(copyKey(lan, "w1"), { revision: 3, etag: '"3-1"' }, text);
    expect(keptCopies(lan)).toMatchObject([{ revision: 3, etag: '"3-1"', content: text }]);
    expect(keptCopies({ ...lan, person: "minh" })).toEqual([]);
    expect(keptCopies({ ...lan, tenant: "lang-son" })).toEqual([]);
    expect(keptCopies({ ...lan, article: "a2" })).toEqual([]);
  });

  test("from before the desk knew of a field are still offered", () => {
    localStorage.setItem(
      copyKey(lan, "w1"),
      JSON.stringify({
        at: "2026-11-23T10:00:00Z",
        revision: 1,
        content: { ...text, extra: undefined, formerAddresses: undefined },
      }),
    );
    expect(keptCopies(lan)).toMatchObject([{ content: text }]);
  });

  test("are as old as their words, however often they are kept", () => {
    const key = copyKey(lan, "w1");
    localStorage.setItem(key, JSON.stringify({ at: "2026-11-23T10:00:00Z", revision: null, content: text }));
    keepCopy(key, null, text);
    expect(keptCopies(lan)).toMatchObject([{ at: new Date("2026-11-23T10:00:00Z") }]);
  });

  test("of two windows stay apart", () => {
    keepCopy(copyKey(lan, "w1"), null, text);
    keepCopy(copyKey(lan, "w2"), null, { ...text, title: "Cửa sổ kia" });
    expect(keptCopies(lan)).toHaveLength(2);
  });

  test("are gone once dropped", () => {
    keepCopy(copyKey(lan, "w1"), null, text);
    dropCopy(copyKey(lan, "w1"));
    expect(keptCopies(lan)).toEqual([]);
  });

  test("that cannot be read are passed over", () => {
    localStorage.setItem(copyKey(lan, "w1"), "{");
    localStorage.setItem(copyKey(lan, "w2"), '{"at":"2026-11-23T10:00:00Z"}');
    expect(keptCopies(lan)).toEqual([]);
  });
});
