import { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import type { Block } from "../block";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions } from "./extensions";
import { fitting, obey, slashIn } from "./slash";
import { keptTools, listTools, textTools } from "./tools";
import { tools as names } from "../../../lib/words/vi/tools";

const all = [...textTools, ...listTools, ...keptTools(undefined)];

let editor: Editor | null = null;

const editing = (...texts: string[]): Editor => {
  const blocks = texts.map((text, at): Block => ({ type: "paragraph", id: `p${at}`, text: [{ text }] }));
  editor = new Editor({ extensions: bodyExtensions(""), content: docFromBlocks(blocks) });
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  return editor;
};

afterEach(() => {
  editor?.destroy();
});

test("a stroke at the beginning of a paragraph asks for something", () => {
  expect(slashIn(editing("Một", "/de muc"))?.words).toBe("de muc");
  expect(slashIn(editing("/"))?.words).toBe("");
});

test.each([["ngày 19/7"], [" /bảng"], ["/một câu dài hơn mọi tên gọi"]])(
  "a stroke in “%s” is a stroke",
  (text) => {
    expect(slashIn(editing(text))).toBeNull();
  },
);

test("a stroke that the cursor has left asks for nothing", () => {
  const doc = editing("/bang");
  doc.commands.setTextSelection(2);
  expect(slashIn(doc)).toBeNull();
});

test.each([
  ["", ["paragraph", "heading2", "heading3", "quote", "bullets", "numbers", "table"]],
  ["đề", ["heading2", "heading3"]],
  ["danh sach", ["bullets", "numbers"]],
  ["so", ["numbers"]],
  ["h3", ["heading3"]],
  ["bảng", ["table"]],
  ["xyz", []],
])("“%s” finds what is called so, with and without marks", (words, found) => {
  expect(fitting(all, names, words).map(({ name }) => name)).toEqual(found);
});

test("what was chosen stands where the stroke was, and the block stays itself", () => {
  const doc = editing("Một", "/h2");
  const slash = slashIn(doc);
  const [heading] = fitting(all, names, "h2");
  if (slash && heading) obey(doc, slash, heading);
  doc.commands.insertContent("Bài học");
  expect(blocksFromDoc(doc.getJSON())).toMatchObject([
    { type: "paragraph", id: "p0" },
    { type: "heading", id: "p1", level: 2, text: [{ text: "Bài học" }] },
  ]);
});
