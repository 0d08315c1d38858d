import { describe, expect, test } from "vitest";
import { Article } from "./article";
import { contentOf, emptyContent, faultOf, passagesOnlyIn, sameContent, writeBody } from "./content";
import { sampleAnswer, sampleArticle } from "./sample";

describe("an answer", () => {
  test("in a state the desk does not know is refused", () => {
    expect(Article.safeParse(sampleAnswer({ state: "scheduled" })).success).toBe(false);
  });

  test("that is live without an address is refused", () => {
    expect(Article.safeParse(sampleAnswer({ state: "live", liveRevision: 1 })).success).toBe(false);
  });
});

describe("content", () => {
  test("that was only opened is not changed", () => {
    const article = sampleArticle();
    expect(sameContent(contentOf(article), contentOf(article))).toBe(true);
  });

  test("sends back what the form does not show", () => {
    expect(writeBody(contentOf(sampleArticle()))).toMatchObject({
      tags: ["doanh nghiệp"],
      originallyPublishedAt: "2019-07-19T07:05:00.000Z",
    });
  });

  test("sends back everything it was answered", () => {
    const all = {
      bylines: ["Nguyễn Dung", "Trần Minh"],
      extra: { soKyHieu: "18-NQ/TW", dienTich: 12.5, hieuLuc: true },
      formerAddresses: ["/tin-tuc/bai.html", "/?p=123"],
    };
    expect(writeBody(contentOf(sampleArticle({ byline: "Nguyễn Dung, Trần Minh", ...all })))).toMatchObject(
      all,
    );
    expect(writeBody(contentOf(sampleArticle({ byline: "Dung", bylines: ["Dung"] })))).toMatchObject({
      byline: "Dung",
    });
  });

  test("names several authors when semicolons stand between them", () => {
    const sent = writeBody({ ...emptyContent, title: "Tin", byline: " Nguyễn Dung;Trần Minh ; " });
    expect(sent).toMatchObject({ bylines: ["Nguyễn Dung", "Trần Minh"] });
    expect(sent.byline).toBeUndefined();
  });

  test("leaves out what is empty", () => {
    const sent: unknown = JSON.parse(JSON.stringify(writeBody({ ...emptyContent, title: " Tin " })));
    expect(sent).toEqual({ title: "Tin", body: [], tags: [] });
  });

  test("sends of the cover only what is chosen here", () => {
    const cover = { mediaId: "m1", sha256: "ab", extension: "png", caption: "Ảnh: Minh họa" };
    expect(writeBody({ ...emptyContent, title: "Tin", cover }).cover).toEqual({
      mediaId: "m1",
      caption: "Ảnh: Minh họa",
    });
  });

  test("shows what one text has and the other has not", () => {
    const mine = contentOf(sampleArticle({ lead: "Sapo của tôi" }));
    const theirs = contentOf(sampleArticle({ lead: "Sapo mới" }));
    expect(passagesOnlyIn(mine, theirs)).toEqual(["Sapo của tôi"]);
    expect(passagesOnlyIn(theirs, mine)).toEqual(["Sapo mới"]);
  });

  test("needs a title and an address of the web", () => {
    expect(faultOf(emptyContent)).toBe("titleNeeded");
    expect(faultOf({ ...emptyContent, title: "Tin", sourceUrl: "ftp://x" })).toBe("sourceUrlWrong");
    expect(faultOf({ ...emptyContent, title: "Tin", sourceUrl: "https://x.example" })).toBeNull();
  });
});
