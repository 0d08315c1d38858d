import { mayWrite, type TenantRole, type Viewer } from "../../lib/session";
import type { Article } from "./article";

export type Forward = "submit" | "approve" | "publish";
export type Backward = "return" | "withdraw";
export type Action = Forward | Backward;

/** Why a text cannot be changed; `null` where it can. */
export type Closed = "never" | "inReview" | "scheduled" | "publishing" | "archived" | null;

/** What one person may do with one article now. */
export interface NextActions {
  readonly write: boolean;
  readonly closed: Closed;
  /** The one step forward; it always stands in the same corner. */
  readonly main: Forward | null;
  readonly others: readonly Backward[];
}

const hasAny = (viewer: Viewer, ...roles: TenantRole[]): boolean =>
  viewer.roles.some((role) => roles.includes(role));

const reviews = (viewer: Viewer) => hasAny(viewer, "editor", "approver");
const worksAtTheDesk = (viewer: Viewer) => hasAny(viewer, "editor", "approver", "admin");
const publishes = (viewer: Viewer) => hasAny(viewer, "approver");

/** States in which nobody changes the text. */
const isShut = ({ state }: Article) =>
  state === "scheduled" || state === "publishing" || state === "archived" ? state : null;

const writes = (article: Article | null, viewer: Viewer): boolean => {
  if (!mayWrite(viewer)) return false;
  if (!article) return true;
  if (isShut(article)) return false;
  // In review the text is with the desk; its author waits for the answer.
  return worksAtTheDesk(viewer) || (article.createdBy.id === viewer.id && article.state !== "review");
};

const forward = (article: Article | null, viewer: Viewer): Forward | null => {
  switch (article?.state) {
    case undefined:
    case "draft":
    case "withdrawn":
      return writes(article, viewer) ? "submit" : null;
    case "review":
      return reviews(viewer) ? "approve" : null;
    case "approved":
      return publishes(viewer) ? "publish" : null;
    case "scheduled":
      return publishes(viewer) ? "publish" : null;
    case "publishing":
    case "live":
    case "archived":
      return null;
  }
};

const backward = (article: Article, viewer: Viewer): Backward[] => {
  const back: Backward[] = [];
  if ((article.state === "review" || article.state === "approved") && reviews(viewer)) back.push("return");
  if (article.liveRevision != null && article.state !== "publishing" && publishes(viewer))
    back.push("withdraw");
  return back;
};

const closed = (article: Article | null, viewer: Viewer): Closed => {
  if (writes(article, viewer)) return null;
  const shut = article && isShut(article);
  if (shut) return shut;
  return article?.state === "review" && article.createdBy.id === viewer.id ? "inReview" : "never";
};

/** `article` is null while it has never been saved. */
export const nextActions = (article: Article | null, viewer: Viewer): NextActions => ({
  write: writes(article, viewer),
  closed: closed(article, viewer),
  main: forward(article, viewer),
  others: article ? backward(article, viewer) : [],
});
