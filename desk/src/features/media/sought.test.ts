import { expect, test } from "vitest";
import { askedOf, everything, soughtIn } from "./sought";

test("what is looked for survives its way through the address", () => {
  const sought = { words: "cầu", tag: "lễ hội", folder: "", retired: true };
  expect(soughtIn(new URLSearchParams(askedOf(sought).toString()))).toEqual(sought);
});

test("who looks for nothing asks for nothing", () => {
  expect(askedOf(everything).toString()).toBe("");
  expect(soughtIn(new URLSearchParams("state=lost"))).toEqual(everything);
});
