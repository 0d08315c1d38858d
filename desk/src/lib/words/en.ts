import { actions } from "./en/actions";
import { app } from "./en/app";
import { article } from "./en/article";
import { asset } from "./en/asset";
import { audit } from "./en/audit";
import { board } from "./en/board";
import { bulk } from "./en/bulk";
import { calendar } from "./en/calendar";
import { checks } from "./en/checks";
import { clients } from "./en/clients";
import { comments } from "./en/comments";
import { compare } from "./en/compare";
import { copy } from "./en/copy";
import { cover } from "./en/cover";
import { duties } from "./en/duties";
import { failures } from "./en/failures";
import { faults } from "./en/faults";
import { history } from "./en/history";
import { kept } from "./en/kept";
import { leave } from "./en/leave";
import { list } from "./en/list";
import { media } from "./en/media";
import { members } from "./en/members";
import { overtaken } from "./en/overtaken";
import { paste } from "./en/paste";
import { people } from "./en/people";
import { platform } from "./en/platform";
import { presence } from "./en/presence";
import { preview } from "./en/preview";
import { roles } from "./en/roles";
import { save } from "./en/save";
import { schedule } from "./en/schedule";
import { sections } from "./en/sections";
import { settings } from "./en/settings";
import { signIn } from "./en/sign-in";
import { slash } from "./en/slash";
import { stale } from "./en/stale";
import { states } from "./en/states";
import { table } from "./en/table";
import { tenants } from "./en/tenants";
import { tools } from "./en/tools";
import { webhooks } from "./en/webhooks";
import { work } from "./en/work";
import type { Words } from "./vi";

export const en: Words = {
  app,
  signIn,
  tenants,
  roles,
  states,
  board,
  work,
  calendar,
  checks,
  failures,
  faults,
  article,
  tools,
  table,
  save,
  stale,
  kept,
  leave,
  actions,
  schedule,
  cover,
  history,
  compare,
  comments,
  presence,
  preview,
  list,
  paste,
  slash,
  sections,
  settings,
  media,
  asset,
  bulk,
  overtaken,
  members,
  clients,
  webhooks,
  people,
  platform,
  duties,
  copy,
  audit,
};
