import { Opened } from "./asset";

/** An asset for tests, as the gateway would answer it. */
export const sampleAnswer = (changed: Record<string, unknown> = {}) => ({
  id: "5d2f3f0e-88f1-4a06-b0ae-0b64c5a3a111",
  tenant: "bac-giang",
  sha256: "ab".repeat(32),
  type: "image/jpeg",
  extension: "jpg",
  size: 48_213,
  width: 1600,
  height: 900,
  name: "cau.jpg",
  alt: "Cầu bắc qua sông Thương",
  caption: null,
  credit: "Việt Hưng",
  licence: null,
  source: null,
  focus: { x: 0.5, y: 0.5 },
  tags: ["cầu"],
  folder: null,
  state: "stored",
  revision: 1,
  createdAt: "2026-11-23T10:00:00Z",
  createdBy: { id: "lan", name: "Nguyễn Thị Lan" },
  address: `/media/bac-giang/${"ab".repeat(32)}/original.jpg`,
  renditions: { state: "made", made: [] },
  ...changed,
});

export const sampleAsset = (changed: Record<string, unknown> = {}): Opened =>
  Opened.parse({ ...sampleAnswer(changed), etag: '"1"' });
