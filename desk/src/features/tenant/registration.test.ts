import { describe, expect, test } from "vitest";
import { blank, lackingIn, registrationOf } from "./registration";
import { isSlug, slugOf } from "./slug";

test.each([
  ["Tỉnh ủy Bắc Giang", "tinh-uy-bac-giang"],
  ["  Đảng bộ – Khối CCQ & DN  ", "dang-bo-khoi-ccq-dn"],
  ["Ban Chấp hành Đảng bộ Khối các cơ quan và doanh nghiệp", "ban-chap-hanh-dang-bo-khoi-cac-co-quan"],
  ["x".repeat(60), "x".repeat(40)],
  ["…", ""],
])("%s is called %s in addresses", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(slug === "" || isSlug(slug)).toBe(true);
});

describe("what is sent", () => {
  test("follows the name until somebody writes a short name of their own", () => {
    expect(registrationOf({ ...blank, name: "Huyện ủy Lạng Giang" }).slug).toBe("huyen-uy-lang-giang");
    expect(registrationOf({ ...blank, name: "Huyện ủy Lạng Giang", slug: "lang-giang" }).slug).toBe(
      "lang-giang",
    );
  });

  test("takes the host names line by line, in small letters", () => {
    expect(registrationOf({ ...blank, hostnames: " Bao.Tinh.gov.vn\n\ntin.tinh.gov.vn " }).hostnames).toEqual(
      ["bao.tinh.gov.vn", "tin.tinh.gov.vn"],
    );
  });

  test.each([
    [{ name: "", slug: "x-1" }, ["name"]],
    [{ name: "Một", slug: "-x" }, ["slug"]],
    [{ name: "Một", slug: "x" }, ["slug"]],
    [{ name: "Một" }, []],
  ])("%j lacks %j", (patch, lacking) => {
    expect(lackingIn(registrationOf({ ...blank, ...patch }))).toEqual(lacking);
  });
});
