import { describe, expect, test } from "vitest";
import { card, cropOf, middle, movedBy, pointAt, positionOf } from "./crop";

const wide = { width: 3200, height: 900 };
const tall = { width: 900, height: 1600 };

describe("a crop", () => {
  test("of a wide picture is as high as it, around the point", () => {
    expect(cropOf(wide, card, pointAt(0.5, 0.9))).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
  });

  test("stays within the picture however near to its edge the point is", () => {
    expect(cropOf(wide, card, pointAt(0.02, 0.5)).x).toBe(0);
    expect(cropOf(wide, card, pointAt(1, 0.5)).x).toBe(0.5);
    const { y, height } = cropOf(tall, card, pointAt(0.5, 1));
    expect(y + height).toBeCloseTo(1);
  });

  test("of its own shape is the whole picture", () => {
    expect(cropOf({ width: 640, height: 360 }, card, pointAt(0.1, 0.1))).toEqual({
      x: 0,
      y: 0,
      width: 1,
      height: 1,
    });
  });

  test("stands in a box of its shape where the point is", () => {
    expect(positionOf(wide, card, pointAt(0.25, 0.5))).toBe("0% 50%");
    expect(positionOf(wide, card, pointAt(0.75, 0.5))).toBe("100% 50%");
    expect(positionOf(wide, card, middle)).toBe("50% 50%");
    expect(positionOf({ width: 0, height: 0 }, card, middle)).toBe("50% 50%");
  });
});

describe("the point that matters", () => {
  test("is moved a little by an arrow, far with Shift, and back to the middle", () => {
    expect(movedBy(middle, "ArrowLeft", false)).toEqual({ x: 0.49, y: 0.5 });
    expect(movedBy(middle, "ArrowDown", true)).toEqual({ x: 0.5, y: 0.6 });
    expect(movedBy(pointAt(0.1, 0.2), "Home", false)).toEqual(middle);
    expect(movedBy(middle, "Enter", false)).toBeNull();
  });

  test("does not leave the picture, and is kept to the thousandth", () => {
    expect(movedBy(pointAt(0, 1), "ArrowLeft", true)).toEqual({ x: 0, y: 1 });
    expect(pointAt(1.2, -3)).toEqual({ x: 1, y: 0 });
    expect(pointAt(1 / 3, 2 / 3)).toEqual({ x: 0.333, y: 0.667 });
  });
});
