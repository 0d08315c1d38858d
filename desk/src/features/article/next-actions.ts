import { mayWrite, type TenantRole, type Viewer } from "../../lib/session";
import { isSettled, type Article } from "./article";

/** Steps the API takes. */
export type Step =
  | "submit"
  | "approve"
  | "publish"
  | "return"
  | "schedule"
  | "unschedule"
  | "withdraw"
  | "archive"
  | "undelete";

/** `correct` begins to change a text that stands: nothing is sent until something is written. */
export type Forward = "submit" | "approve" | "publish" | "undelete" | "correct";
export type Beside = "return" | "schedule" | "correct";
export type Rare = "unschedule" | "withdraw" | "archive";

/** Steps that owe somebody a reason. */
export type Reasoned = "return" | "withdraw" | "archive";

export const needsReason = (step: Beside | Rare): step is Reasoned =>
  step === "return" || step === "withdraw" || step === "archive";

/** Why a text cannot be changed; `null` where it can. */
export type Closed = "never" | "inReview" | "scheduled" | "publishing" | "archived" | null;

/** What one person may do with one article now. */
export interface NextActions {
  readonly write: boolean;
  /** May show the text to people without an account. */
  readonly preview: boolean;
  /** The text stands as it is until the person says that they mean to change it. */
  readonly stands: boolean;
  readonly closed: Closed;
  /** The one step forward; it always stands in the same corner. */
  readonly main: Forward | null;
  readonly beside: readonly Beside[];
  readonly rare: readonly Rare[];
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

const previews = (article: Article, viewer: Viewer): boolean =>
  article.state !== "archived" &&
  mayWrite(viewer) &&
  (worksAtTheDesk(viewer) || article.createdBy.id === viewer.id);

const forward = (article: Article | null, viewer: Viewer): Forward | null => {
  switch (article?.state) {
    case undefined:
    case "draft":
    case "withdrawn":
      return writes(article, viewer) ? "submit" : null;
    case "review":
      return reviews(viewer) ? "approve" : null;
    case "approved":
    case "scheduled":
      return publishes(viewer) ? "publish" : null;
    case "live":
      return writes(article, viewer) ? "correct" : null;
    case "archived":
      return worksAtTheDesk(viewer) ? "undelete" : null;
    case "publishing":
      return null;
  }
};

const beside = (article: Article, viewer: Viewer): Beside[] => {
  const { state } = article;
  const steps: Beside[] = [];
  if ((state === "approved" || state === "withdrawn") && writes(article, viewer)) steps.push("correct");
  if ((state === "review" || state === "approved") && reviews(viewer)) steps.push("return");
  const hasTime = state === "approved" || state === "scheduled" || article.liveRevision != null;
  if (hasTime && state !== "publishing" && publishes(viewer)) steps.push("schedule");
  return steps;
};

const rare = (article: Article, viewer: Viewer): Rare[] => {
  const { state, liveRevision, withdrawAt } = article;
  if (state === "publishing" || state === "archived") return [];
  const steps: Rare[] = [];
  if ((state === "scheduled" || withdrawAt != null) && publishes(viewer)) steps.push("unschedule");
  if (liveRevision != null && publishes(viewer)) steps.push("withdraw");
  if (liveRevision == null && state !== "scheduled" && worksAtTheDesk(viewer)) steps.push("archive");
  return steps;
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
  preview: article !== null && previews(article, viewer),
  stands: article !== null && isSettled(article.state),
  closed: closed(article, viewer),
  main: forward(article, viewer),
  beside: article ? beside(article, viewer) : [],
  rare: article ? rare(article, viewer) : [],
});
