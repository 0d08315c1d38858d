import { Editor } from "@tiptap/core";
import { afterEach, describe, expect, test } from "vitest";
import type { Block } from "../block";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions, completeAddress, isLinkAddress } from "./extensions";

const everyKind: Block[] = [
  {
    type: "paragraph",
    id: "p1",
    text: [
      { text: "Đảng bộ ", marks: [] },
      { text: "tỉnh", marks: ["bold", "italic"] },
      { text: " họp ngày 19/7, H", marks: [] },
      { text: "2", marks: ["sub"] },
      { text: "O, xem ", marks: ["underline"] },
      { text: "nghị quyết", marks: ["bold"], href: "https://bacgiang.example/nghi-quyet" },
    ],
  },
  { type: "heading", id: "h2", level: 2, text: [{ text: "Bài học", marks: [] }] },
  { type: "heading", id: "h4", level: 4, text: [{ text: "Thứ nhất", marks: [] }] },
  {
    type: "list",
    id: "l1",
    ordered: true,
    items: [[{ text: "Dám nghĩ", marks: [] }], [{ text: "Dám làm", marks: ["sup"] }]],
  },
  { type: "list", id: "l2", ordered: false, items: [[{ text: "Dám chịu trách nhiệm", marks: [] }]] },
  { type: "quote", id: "q1", text: [{ text: "Ba đồng hành", marks: [] }], source: "Nghị quyết" },
  {
    type: "figure",
    id: "f1",
    mediaId: "m1",
    sha256: "ab",
    extension: "png",
    alt: "Hội trường",
    caption: "Ảnh: Minh họa",
  },
  {
    type: "table",
    id: "t1",
    header: true,
    rows: [[[{ text: "Năm", marks: [] }]], [[{ text: "2019", marks: ["bold"] }]]],
  },
];

let editor: Editor | null = null;

const editing = (blocks: Block[]): Editor => {
  editor = new Editor({ extensions: bodyExtensions(""), content: docFromBlocks(blocks) });
  return editor;
};

const stored = (from: Editor): Block[] => blocksFromDoc(from.getJSON());

afterEach(() => {
  editor?.destroy();
});

describe("a body", () => {
  test("comes back from the editor as it went in", () => {
    expect(stored(editing(everyKind))).toEqual(everyKind);
  });

  test("comes back the same through the editor's own form alone", () => {
    expect(blocksFromDoc(docFromBlocks(everyKind))).toEqual(everyKind);
  });

  test("without blocks stays without blocks", () => {
    expect(stored(editing([]))).toEqual([]);
  });

  test("leaves out empty lines and empty items", () => {
    const doc = editing([
      { type: "paragraph", id: "a", text: [{ text: "  " }] },
      { type: "list", id: "b", ordered: false, items: [[], [{ text: "một" }]] },
    ]);
    expect(stored(doc)).toEqual([
      { type: "list", id: "b", ordered: false, items: [[{ text: "một", marks: [] }]] },
    ]);
  });

  test("joins neighbouring spans that look the same", () => {
    const [paragraph] = stored(
      editing([{ type: "paragraph", id: "a", text: [{ text: "Bắc " }, { text: "Giang" }] }]),
    );
    expect(paragraph).toMatchObject({ text: [{ text: "Bắc Giang", marks: [] }] });
  });
});

describe("the id of a block", () => {
  const two: Block[] = [
    { type: "paragraph", id: "one", text: [{ text: "Một hai", marks: [] }] },
    { type: "paragraph", id: "two", text: [{ text: "Ba", marks: [] }] },
  ];
  const ids = (from: Editor) => stored(from).map(({ id }) => id);

  test("stays when its words change", () => {
    const doc = editing(two);
    doc.commands.insertContentAt(4, " ba");
    expect(ids(doc)).toEqual(["one", "two"]);
  });

  test("stays with the first half of a block that is cut in two", () => {
    const doc = editing(two);
    doc.chain().setTextSelection(4).splitBlock().run();
    const [first, second, third] = ids(doc);
    expect([first, third]).toEqual(["one", "two"]);
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("stays when the block becomes a heading", () => {
    const doc = editing(two);
    doc.chain().setTextSelection(2).setHeading({ level: 2 }).run();
    expect(stored(doc)[0]).toMatchObject({ type: "heading", id: "one" });
  });

  test("is new in a copy and kept in the original", () => {
    const doc = editing(two);
    doc.commands.insertContentAt(doc.state.doc.content.size, docFromBlocks(two).content ?? []);
    const [first, second, third, fourth] = ids(doc);
    expect([first, second]).toEqual(["one", "two"]);
    expect(new Set([first, second, third, fourth]).size).toBe(4);
  });

  test("travels with a block that is pasted as HTML", () => {
    const doc = editing(two);
    const html = doc.getHTML();
    doc.commands.clearContent();
    doc.commands.setContent(html);
    expect(ids(doc)).toEqual(["one", "two"]);
  });
});

describe("what is pasted", () => {
  const pasted = (html: string): Block[] => {
    const doc = editing([]);
    doc.commands.setContent(html);
    return stored(doc);
  };

  test("from a word processor keeps its words and plain marks only", () => {
    const [paragraph] = pasted(
      '<p class="MsoNormal" style="color:red"><b>Kính gửi</b><o:p></o:p> các cơ quan</p>',
    );
    expect(paragraph).toMatchObject({
      type: "paragraph",
      text: [
        { text: "Kính gửi", marks: ["bold"] },
        { text: " các cơ quan", marks: [] },
      ],
    });
  });

  test("makes one quotation of each quoted paragraph", () => {
    expect(pasted("<blockquote><p>Một</p><p>Hai</p></blockquote>").map(({ type }) => type)).toEqual([
      "quote",
      "quote",
    ]);
  });

  test("brings no link that is not of the web, mail or telephone", () => {
    const [paragraph] = pasted('<p><a href="javascript:alert(1)">xem</a></p>');
    expect(JSON.stringify(paragraph)).not.toContain("javascript");
  });

  test("brings no block that only pretends to be one", () => {
    expect(pasted(`<div data-block='{"type":"script"}'></div><div data-block="{"></div>`)).toEqual([]);
  });
});

test.each([
  ["https://bacgiang.gov.vn/tin", true],
  ["mailto:vanphong@bacgiang.example", true],
  ["tel:+84 204 3854 203", true],
  ["javascript:alert(1)", false],
  ["/duong-dan", false],
])("%s is a link: %s", (address, is) => {
  expect(isLinkAddress(address)).toBe(is);
});

test.each([
  [" bacgiang.gov.vn ", "https://bacgiang.gov.vn"],
  ["báo.vn/tin?so=1", "https://báo.vn/tin?so=1"],
  ["http://bacgiang.gov.vn", "http://bacgiang.gov.vn"],
  ["vanphong@bacgiang.gov.vn", "vanphong@bacgiang.gov.vn"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["/duong-dan", "/duong-dan"],
])("%s is meant as %s", (typed, address) => {
  expect(completeAddress(typed)).toBe(address);
});
