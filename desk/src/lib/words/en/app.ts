import type { Words } from "../vi";

export const app: Words["app"] = {
  name: "Annals",
  desk: "Editorial desk",
  skip: "Skip to content",
  menu: "Menu",
  newArticle: "New article",
  otherTenant: "Change organisation",
  otherLanguage: "Tiếng Việt",
  signOut: "Sign out",
  loading: "Loading…",
  again: "Try again",
  close: "Close",
  cancel: "Cancel",
  optional: "May be left empty",
  lostTitle: "There is no such page",
  lost: "The address leads nowhere, or you may not see what is there.",
  backToArticles: "Back to the articles",
  broken: "This page failed and has stopped. What was saved is safe; reload the page to go on.",
  reload: "Reload the page",
};
