import type { Focus } from "./asset";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The shape in which the system cuts cards out of pictures. */
export const card: Size = { width: 16, height: 9 };

/** A part of a picture, in parts of its width and height. */
export interface Crop extends Size {
  readonly x: number;
  readonly y: number;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** The largest part of this shape, as near to the point as the edges allow: as the system will cut it. */
export const cropOf = (picture: Size, shape: Size, focus: Focus): Crop => {
  const wide = (picture.height * shape.width) / shape.height / picture.width;
  const high = (picture.width * shape.height) / shape.width / picture.height;
  const [width, height] = [Math.min(1, wide), Math.min(1, high)];
  return {
    x: clamp(focus.x - width / 2, 1 - width),
    y: clamp(focus.y - height / 2, 1 - height),
    width,
    height,
  };
};

const share = (at: number, part: number): string => (part < 1 ? `${(at / (1 - part)) * 100}%` : "50%");

/** The same part for a style sheet: where a picture that covers a box of this shape must stand. */
export const positionOf = (picture: Size, shape: Size, focus: Focus): string => {
  if (picture.width === 0 || picture.height === 0) return "50% 50%";
  const { x, y, width, height } = cropOf(picture, shape, focus);
  return `${share(x, width)} ${share(y, height)}`;
};

const steps: Record<string, Focus> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

// To the thousandth, as the system keeps it.
const kept = (value: number): number => Math.round(clamp(value, 1) * 1000) / 1000;

export const pointAt = (x: number, y: number): Focus => ({ x: kept(x), y: kept(y) });

export const middle: Focus = pointAt(0.5, 0.5);

/** Where a key moves the point to: a hundredth, a tenth with Shift; null for keys that do not. */
export const movedBy = (focus: Focus, key: string, far: boolean): Focus | null => {
  if (key === "Home") return middle;
  const step = steps[key];
  const by = far ? 0.1 : 0.01;
  return step ? pointAt(focus.x + step.x * by, focus.y + step.y * by) : null;
};
