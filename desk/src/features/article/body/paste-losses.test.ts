import { expect, test } from "vitest";
import { paste as en } from "../../../lib/words/en/paste";
import { paste as vi } from "../../../lib/words/vi/paste";

// The service's own list, read where it is written, and what programs are told of it.
const [kinds] = Object.values(
  import.meta.glob<string>(
    "../../../../../article-service/src/main/java/vn/annals/article/text/LossKind.java",
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
);
const [described] = Object.values(
  import.meta.glob<string>("../../../../../gateway/src/main/resources/openapi/texts.yaml", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

const words = [...(kinds ?? "").matchAll(/^ {4}[A-Z_]+\("([^"]+)"/gm)].flatMap(([, word]) => word ?? []);

test("each kind of loss has its words, and none has outlived it", () => {
  expect(words).toContain("@mso");
  expect(Object.keys(vi.kinds).sort()).toEqual([...words].sort());
  expect(Object.keys(en.kinds).sort()).toEqual([...words].sort());
});

test("programs are told the same kinds", () => {
  const list = /Dropped:[\s\S]*?enum: \[([^\]]*)\]/.exec(described ?? "")?.[1] ?? "";
  expect(list.split(",").map((word) => word.trim().replaceAll("'", ""))).toEqual(words);
});
