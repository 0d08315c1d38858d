import { Editor } from "@tiptap/core";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { MarkName, type Block } from "../block";
import { gateway, show, stored } from "../open-for-test";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions } from "./extensions";
import { markTools } from "./tools";

let editor: Editor | null = null;

const selecting = (text: string): Editor => {
  const blocks: Block[] = [{ type: "paragraph", id: "p", text: [{ text }] }];
  editor = new Editor({ extensions: bodyExtensions(""), content: docFromBlocks(blocks) });
  editor.commands.selectAll();
  return editor;
};

const written = (from: Editor, text: string, ...marks: MarkName[]) => {
  expect(blocksFromDoc(from.getJSON())).toMatchObject([{ text: [{ text, marks }] }]);
};

afterEach(() => {
  editor?.destroy();
  cleanup();
  vi.unstubAllGlobals();
});

describe("marks", () => {
  test("that are stored can all be made with a button", () => {
    expect(markTools.map(({ name }) => name)).toEqual(MarkName.options);
  });

  test.each(MarkName.options)("of the kind “%s” come and go by button and by keyboard", (name) => {
    const tool = markTools.find((each) => each.name === name);
    const doc = selecting("m2");
    tool?.act(doc);
    expect(tool?.on(doc)).toBe(true);
    written(doc, "m2", name);
    doc.commands.keyboardShortcut(`Mod-${tool?.key?.toLowerCase()}`);
    expect(tool?.on(doc)).toBe(false);
    written(doc, "m2");
  });

  test("do not raise and lower the same letters", () => {
    const doc = selecting("m2");
    doc.commands.keyboardShortcut("Mod-,");
    doc.commands.keyboardShortcut("Mod-.");
    written(doc, "m2", "sup");
  });

  test("say their shortcuts in the toolbar", async () => {
    gateway({ GET: () => [200, stored] });
    show("author");
    const underline = await screen.findByRole("button", { name: "Gạch chân" });
    expect(underline.title).toMatch(/^Gạch chân \((Ctrl\+|⌘)U\)$/);
    expect(screen.getByRole("button", { name: "Trích dẫn" }).title).toBe("Trích dẫn");
  });
});
