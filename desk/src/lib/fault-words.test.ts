import { expect, test } from "vitest";
import { faultWords } from "./fault-words";
import { Refused } from "./problem";
import { explain } from "./refusals";
import { en } from "./words/en";
import { vi } from "./words/vi";

// What the forms of the services find wrong, read where it is written; # for what is no literal.
const forms = Object.values(
  import.meta.glob<string>(
    [
      "../../../article-service/src/main/java/vn/annals/article/intake/*.java",
      "../../../auth/src/main/java/vn/annals/auth/write/*.java",
      "../../../media-service/src/main/java/vn/annals/media/write/*.java",
    ],
    { query: "?raw", import: "default", eager: true },
  ),
);
const part = /"[^"]*"|[\w.()]+(?:\("[^"]*",\s*[\w.()]*\))?/;
const sentence = new RegExp(
  `"((?:must|may|is|belongs|has)\\b[^"]*)"((?:\\s*\\+\\s*(?:${part.source}))*)`,
  "g",
);
const said = (first: string, rest: string): string =>
  first +
  [...rest.matchAll(new RegExp(part, "g"))]
    .map(([one]) => (one.startsWith('"') ? one.slice(1, -1) : "#"))
    .join("");
const sentences = new Set(
  forms.flatMap((form) => [...form.matchAll(sentence)].map(([, first = "", rest = ""]) => said(first, rest))),
);

// The desk sends nothing of such a form, whatever a person types.
const foreign = new Set([
  "has members that are not known here",
  "is no UUID in lower case",
  "is no file",
  "is not known here",
  "is of another kind than the one before",
  "may be there once only",
  "must be a UUID",
  "must be a duration such as P7D or PT12H",
  "must be a string",
  "must be advice or gate",
  "must be an array of blocks, or an object with either blocks or html",
  "must be an array",
  "must be an object",
  "must be left out, or name those in bylines with commas between them",
  "must be letters, digits, - and _, at most 64",
  "must be one of paragraph, heading, list, quote, figure, table",
  "must be one of text, number, date, boolean, choice",
  "must be text or an array of texts",
  "must be text, a number, or true or false",
  "must be the id of a comment",
  "must come with the block that it quotes",
  "must have at most # bytes",
  "must not be there in a reply: it is about what the comment is about",
]);

test("whatever a form finds wrong has its words", () => {
  expect([...sentences]).toContain("must have at most # characters");
  expect([...sentences].filter((one) => !Object.hasOwn(vi.faults.known, one) && !foreign.has(one))).toEqual(
    [],
  );
  expect([...foreign].filter((one) => !sentences.has(one))).toEqual([]);
});

test("English has words for the same", () => {
  expect(Object.keys(en.faults.known)).toEqual(Object.keys(vi.faults.known));
});

test("numbers and names are kept, and what is not known is not shown in English", () => {
  expect(faultWords("may have the ports 443 and 8443 only", vi)).toBe("chỉ được dùng cổng 443 và 8443");
  expect(faultWords("must be one of [Chỉ thị, $&]", vi)).toBe("phải là một trong [Chỉ thị, $&]");
  expect(faultWords("is odd", vi)).toBe("chưa đúng");
});

test("a title with hidden signs is refused in the language of the desk", () => {
  const errors = [
    {
      pointer: "/title",
      detail: "must not hold control characters or signs that turn the direction of text or are not seen",
    },
  ];
  const refused = new Refused({ status: 422, code: "INVALID_REQUEST", errors });
  expect(explain(refused, "vi", vi).fields).toEqual([
    "Tiêu đề: có dấu ẩn làm đổi chiều chữ hoặc không nhìn thấy; xóa đoạn đó và gõ lại bằng tay",
  ]);
});
