import { Article } from "./article";

/** An article for tests, as the gateway would answer it. */
export const sampleAnswer = (changed: Record<string, unknown> = {}) => ({
  id: "0b9d6a3e-5b0e-4f5e-9a77-6f3a3f1c2d4e",
  etag: '"1"',
  tenant: "bac-giang",
  state: "draft",
  revision: 1,
  liveRevision: null,
  title: "Đảng ủy Khối Doanh nghiệp tỉnh: Bốn bài học kinh nghiệm",
  lead: null,
  body: [{ type: "paragraph", id: "p1", text: [{ text: "Sau 10 năm xây dựng", marks: [] }] }],
  section: null,
  cover: null,
  byline: "Nguyễn Dung",
  source: null,
  tags: ["doanh nghiệp"],
  originallyPublishedAt: "2019-07-19T07:05:00Z",
  createdAt: "2026-11-23T10:00:00Z",
  createdBy: { id: "lan", name: "Nguyễn Thị Lan" },
  updatedAt: "2026-11-23T10:00:00Z",
  updatedBy: { id: "lan", name: "Nguyễn Thị Lan" },
  publishedAt: null,
  address: null,
  reason: null,
  ...changed,
});

export const sampleArticle = (changed: Record<string, unknown> = {}): Article =>
  Article.parse(sampleAnswer(changed));
