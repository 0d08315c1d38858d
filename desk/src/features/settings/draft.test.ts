import { describe, expect, test } from "vitest";
import { bodyOf, draftOf, faultOf, isSame, keyOf, newEntry, newField, onTopOf } from "./draft";
import type { Settings } from "./settings-api";

const crest = { mediaId: "m1", sha256: "ab", extension: "png" };

const settings: Settings = {
  etag: '"3"',
  name: "Báo tỉnh",
  fourEyes: true,
  checks: "advice",
  pastIsPublic: false,
  menu: [{ label: "Tin", section: "s1" }],
  crest,
  banner: null,
  fields: [
    { key: "soKyHieu", label: "Số ký hiệu", type: "text", choices: [], required: true, public: true },
    { key: "loai", label: "Loại", type: "choice", choices: ["Chỉ thị"], required: false, public: false },
  ],
};

const draft = draftOf(settings);

describe("what is sent", () => {
  test("says everything, what nobody touched included", () => {
    expect(bodyOf(draft)).toEqual({
      name: "Báo tỉnh",
      fourEyes: true,
      checks: "advice",
      pastIsPublic: false,
      menu: [{ label: "Tin", section: "s1" }],
      crest: { mediaId: "m1" },
      banner: null,
      fields: settings.fields,
    });
  });

  test("tells a page of the own site from one elsewhere", () => {
    const menu = [
      { label: "Giới thiệu", path: "/gioi-thieu-123.html" },
      { label: "Cổng", url: "https://x.test/" },
    ];
    expect(bodyOf(draftOf({ ...settings, menu })).menu).toEqual(menu);
  });

  test("keeps the key of a field whose name changes, and gives a new one a key of its own", () => {
    const [first] = draft.fields;
    const renamed = { ...draft.fields[0], label: "Ký hiệu" };
    const fresh = { ...newField(), label: "Số ký hiệu" };
    expect(first).toBeDefined();
    const keys = bodyOf({ ...draft, fields: [Object.assign(newField(), renamed), fresh] }).fields;
    expect(keys.map(({ key }) => key)).toEqual(["soKyHieu", "soKyHieu2"]);
  });

  test("drops choices of a field that is no choice any more", () => {
    const fields = draft.fields.map((field) => ({ ...field, type: "text" as const }));
    expect(bodyOf({ ...draft, fields }).fields[1]?.choices).toEqual([]);
  });
});

test.each([
  ["Số ký hiệu", "soKyHieu"],
  ["Đơn vị ban hành", "donViBanHanh"],
  ["2019", "f2019"],
  ["…", "f"],
])("%s is called %s by programs", (label, key) => {
  expect(keyOf(label, [])).toBe(key);
});

describe("two administrators", () => {
  const theirs = { ...draft, name: "Báo Bắc Giang", crest: null };

  test("keep what each has changed", () => {
    const mine = { ...draft, fourEyes: false };
    expect(onTopOf(draft, mine, theirs)).toEqual({ ...theirs, fourEyes: false });
  });

  test("keep mine where both have changed the same", () => {
    expect(onTopOf(draft, { ...draft, name: "Của tôi" }, theirs).name).toBe("Của tôi");
  });
});

test("an untouched draft is the same as what it grew from", () => {
  expect(isSame(draft, draftOf(settings))).toBe(true);
  expect(isSame(draft, { ...draft, crest: null })).toBe(false);
});

describe("what would be refused", () => {
  test.each([
    [{ menu: [newEntry()] }, "menuLabelNeeded"],
    [{ menu: [{ ...newEntry(), label: "Cổng", address: "tin" }] }, "menuAddressWrong"],
    [{ menu: [{ ...newEntry(), label: "Cổng", address: "//x.test/" }] }, "menuAddressWrong"],
    [{ menu: [{ ...newEntry(), label: "Cổng", address: "/s/bac-giang/" }] }, "menuAddressWrong"],
    [{ menu: [{ ...newEntry(), label: "Cổng", address: "/so-tay" }] }, null],
    [{ fields: [newField()] }, "fieldLabelNeeded"],
    [
      { fields: [{ ...newField(), label: "Loại", type: "choice" as const, choices: " \n" }] },
      "choicesNeeded",
    ],
    [{}, null],
  ])("%j is found before it is sent", (patch, fault) => {
    expect(faultOf({ ...draft, ...patch })).toBe(fault);
  });
});
