import { actions } from "./vi/actions";
import { app } from "./vi/app";
import { article } from "./vi/article";
import { asset } from "./vi/asset";
import { audit } from "./vi/audit";
import { board } from "./vi/board";
import { bulk } from "./vi/bulk";
import { calendar } from "./vi/calendar";
import { checks } from "./vi/checks";
import { clients } from "./vi/clients";
import { comments } from "./vi/comments";
import { compare } from "./vi/compare";
import { copy } from "./vi/copy";
import { cover } from "./vi/cover";
import { duties } from "./vi/duties";
import { failures } from "./vi/failures";
import { faults } from "./vi/faults";
import { history } from "./vi/history";
import { kept } from "./vi/kept";
import { leave } from "./vi/leave";
import { list } from "./vi/list";
import { media } from "./vi/media";
import { members } from "./vi/members";
import { overtaken } from "./vi/overtaken";
import { paste } from "./vi/paste";
import { people } from "./vi/people";
import { platform } from "./vi/platform";
import { presence } from "./vi/presence";
import { preview } from "./vi/preview";
import { roles } from "./vi/roles";
import { save } from "./vi/save";
import { schedule } from "./vi/schedule";
import { sections } from "./vi/sections";
import { settings } from "./vi/settings";
import { signIn } from "./vi/sign-in";
import { slash } from "./vi/slash";
import { stale } from "./vi/stale";
import { states } from "./vi/states";
import { table } from "./vi/table";
import { tenants } from "./vi/tenants";
import { tools } from "./vi/tools";
import { webhooks } from "./vi/webhooks";
import { work } from "./vi/work";

/** Everything the desk says, in Vietnamese, one file to a topic. Its shape is the catalogue: every other language must fill it. */
export const vi = {
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

export type Words = typeof vi;
