import { describe, expect, test } from "vitest";
import { bodyOf, draftOf, faultOf, isSame, onTopOf } from "./draft";
import { sampleAsset } from "./sample";

const base = draftOf(sampleAsset());

describe("what is said of an asset", () => {
  test("goes back whole: what is not changed is said again", () => {
    expect(bodyOf({ ...base, caption: " Cầu mới  " })).toEqual({
      alt: "Cầu bắc qua sông Thương",
      caption: "Cầu mới",
      credit: "Việt Hưng",
      licence: null,
      source: null,
      tags: ["cầu"],
      folder: null,
      focus: { x: 0.5, y: 0.5 },
    });
  });

  test("is not changed by a space at its end, and is by another point", () => {
    expect(isSame(base, { ...base, alt: `${base.alt} ` })).toBe(true);
    expect(isSame(base, { ...base, focus: { x: 0.5, y: 0.51 } })).toBe(false);
  });

  test("keeps mine on top of theirs, each where only one of us wrote", () => {
    const mine = { ...base, caption: "Của tôi", tags: "cầu, sông" };
    const theirs = { ...base, alt: "Của họ", caption: "Của họ" };
    expect(onTopOf(base, mine, theirs)).toEqual({ ...theirs, caption: "Của tôi", tags: "cầu, sông" });
  });

  test("has each tag once and not too many", () => {
    expect(bodyOf({ ...base, tags: "cầu, , sông ,cầu" }).tags).toEqual(["cầu", "sông"]);
    const many = Array.from({ length: 31 }, (_, at) => `t${at}`).join(",");
    expect(faultOf({ ...base, tags: many })).toBe("tooManyTags");
    expect(faultOf({ ...base, tags: "x".repeat(61) })).toBe("tagTooLong");
    expect(faultOf(base)).toBeNull();
  });
});
