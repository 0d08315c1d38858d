import { Editor } from "@tiptap/core";
import { afterEach, expect, test, vi } from "vitest";
import type { Block } from "../block";
import { blocksFromDoc } from "./blocks-from-doc";
import { docFromBlocks } from "./doc-from-blocks";
import { bodyExtensions } from "./extensions";
import { foreignMarkup, paste, tooLong } from "./paste";

let editor: Editor | null = null;

const before: Block[] = [{ type: "paragraph", id: "p1", text: [{ text: "Trước sau", marks: [] }] }];

/** The cursor stands between the two words. */
const editing = (): Editor => {
  editor = new Editor({ extensions: bodyExtensions(""), content: docFromBlocks(before) });
  editor.commands.setTextSelection(7);
  return editor;
};

const house = (status: number, answer: unknown) => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", (path: string, { body }: RequestInit) => {
    asked.push([path, body]);
    return status === 0
      ? Promise.reject(new TypeError("no network"))
      : Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
  return asked;
};

const said = (from: Editor) => blocksFromDoc(from.getJSON());

afterEach(() => {
  editor?.destroy();
  vi.unstubAllGlobals();
});

test("the house reads what other programs have copied, and says what was lost", async () => {
  const dropped = [{ kind: "img", count: 2, sample: "so-do.png" }];
  const body = [
    { type: "paragraph", id: "a", text: [{ text: "một" }] },
    { type: "heading", id: "b", level: 2, text: [{ text: "Hai" }] },
    { type: "paragraph", id: "c", text: [{ text: "ba " }] },
  ];
  const asked = house(200, { body, dropped });
  const doc = editing();

  expect(await paste(doc.view, "bac-giang", "<p>một</p>")).toEqual(dropped);

  expect(asked).toEqual([["/api/v1/tenants/bac-giang/html", JSON.stringify({ html: "<p>một</p>" })]]);
  expect(said(doc)).toMatchObject([
    { type: "paragraph", id: "p1", text: [{ text: "Trước một" }] },
    { type: "heading", level: 2, text: [{ text: "Hai" }] },
    { type: "paragraph", text: [{ text: "ba sau" }] },
  ]);
});

test("a few words stay in the sentence they were pasted into", async () => {
  house(200, { body: [{ type: "paragraph", id: "a", text: [{ text: "giữa " }] }], dropped: [] });
  const doc = editing();

  await paste(doc.view, "bac-giang", "<b>giữa </b>");

  expect(said(doc)).toMatchObject([{ type: "paragraph", id: "p1", text: [{ text: "Trước giữa sau" }] }]);
});

test.each([
  [0, null],
  [413, { status: 413, code: "PAYLOAD_TOO_LARGE" }],
])("without an answer (%s) the editor reads it by itself", async (status, answer) => {
  house(status, answer);
  const doc = editing();

  expect(await paste(doc.view, "bac-giang", "<b>giữa</b> ")).toEqual([]);

  expect(JSON.stringify(said(doc))).toContain("giữa");
});

const clipboard = (html: string) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  return data;
};

test("plain words, and what was copied here, need nobody to read them", () => {
  expect(foreignMarkup(null)).toBeNull();
  expect(foreignMarkup(clipboard(""))).toBeNull();
  expect(foreignMarkup(clipboard('<p data-pm-slice="1 1 []">của tôi</p>'))).toBeNull();
  expect(foreignMarkup(clipboard("<p>của người</p>"))).toBe("<p>của người</p>");
});

test("what no article can hold is left out, and the bytes of pictures are not sent along", () => {
  const data = clipboard("<p>dài</p>");
  data.setData("text/plain", "chữ ".repeat(400_000));
  expect(tooLong(data)).toMatchObject({ kind: "too-long", count: 1 });
  data.setData("text/plain", "chữ ".repeat(4_000));
  expect([tooLong(data), tooLong(null)]).toEqual([null, null]);
  expect(foreignMarkup(clipboard('<p>a<img src="data:image/png;base64,iVBORw0KGgo="></p>'))).toBe(
    '<p>a<img src="data:,"></p>',
  );
});
