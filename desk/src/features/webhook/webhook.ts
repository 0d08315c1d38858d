import * as z from "zod";

/** What can be told, in the order in which it is offered. */
export const FactType = z.enum([
  "vn.annals.article.ArticlePublished",
  "vn.annals.article.ArticleWithdrawn",
  "vn.annals.section.SectionOpened",
  "vn.annals.section.SectionRenamed",
  "vn.annals.section.SectionReaddressed",
  "vn.annals.section.SectionMoved",
  "vn.annals.section.SectionClosed",
  "vn.annals.site.SettingsChanged",
]);
export type FactType = z.infer<typeof FactType>;

export const Webhook = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  types: z.array(FactType),
  state: z.enum(["enabled", "disabled"]),
  cause: z.enum(["gone", "failing"]).nullish(),
  createdAt: z.coerce.date(),
  disabledAt: z.coerce.date().nullish(),
  rotatedAt: z.coerce.date().nullish(),
});
export type Webhook = z.infer<typeof Webhook>;

/** As it is told once, to whoever made the secret. */
export const Told = Webhook.extend({ secret: z.string().nullish() });
export type Told = z.infer<typeof Told>;

export const Delivery = z.object({
  id: z.string(),
  type: FactType,
  subject: z.string(),
  at: z.coerce.date(),
  state: z.enum(["pending", "delivered", "failed"]),
  tries: z.number().int(),
  status: z.number().int().nullish(),
  failure: z
    .enum(["not-public", "unknown-host", "unreachable", "insecure", "timed-out", "disabled", "untold"])
    .nullish(),
  triedAt: z.coerce.date().nullish(),
  nextAt: z.coerce.date().nullish(),
});
export type Delivery = z.infer<typeof Delivery>;

/** What the catalogue of the history calls a fact. */
export const eventOf = (type: FactType) => {
  switch (type) {
    case "vn.annals.article.ArticlePublished":
      return "article.ArticlePublished";
    case "vn.annals.article.ArticleWithdrawn":
      return "article.ArticleWithdrawn";
    case "vn.annals.section.SectionOpened":
      return "section.SectionOpened";
    case "vn.annals.section.SectionRenamed":
      return "section.SectionRenamed";
    case "vn.annals.section.SectionReaddressed":
      return "section.SectionReaddressed";
    case "vn.annals.section.SectionMoved":
      return "section.SectionMoved";
    case "vn.annals.section.SectionClosed":
      return "section.SectionClosed";
    case "vn.annals.site.SettingsChanged":
      return "site.SettingsChanged";
  }
};
