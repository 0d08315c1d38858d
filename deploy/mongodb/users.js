// Gives each process a database user that may do what it does, and nothing else:
//
//   ANNALS_ARTICLE_SERVICE_PASSWORD=… ANNALS_MEDIA_SERVICE_PASSWORD=… ANNALS_AUTH_PASSWORD=… ANNALS_NOTARY_PASSWORD=… \
//     mongosh "mongodb://<administrator>@<server>/admin?authSource=admin" --file deploy/mongodb/users.js
//
// Again: roles and passwords become what this file and the environment say. Rights are given by the name of a collection in
// all databases, so a tenant that is registered later needs nothing. Rights add up and nothing takes one away; that is why
// no role names a whole database in which a ledger lies.

// A read model that is built anew lies beside the old one under the next number. After so many replays of one of them
// run this again with a larger number.
const GENERATIONS = Number(process.env.ANNALS_GENERATIONS || 100);

const READ = ["find"];
const WRITE = ["find", "insert", "update", "remove", "createCollection", "createIndex"];
const APPEND = ["find", "insert", "createCollection", "createIndex"];

// What every service keeps for itself in each tenant's database, and the bells in the platform's.
const KEPT_BY_ALL = ["tokens", "parked", "readmodels", "turns", "idempotency_keys", "people", "bells"];

const SERVICES = {
  "article-service": {
    rows: [
      "article_article",
      "article_asset_files",
      "article_assets",
      "article_board",
      "article_board_changes",
      "article_changes",
      "article_changes_titles",
      "article_comments",
      "article_history",
      "article_mediakeeping",
      "article_schedule",
      "article_search_log",
      "article_search_texts",
      "article_sections",
      "article_sections_arrangement",
      "article_settings",
      "article_site_log",
      "article_site_texts",
    ],
    kept: ["article_presence", "article_schedule_changes"],
  },
  "media-service": {
    rows: ["media_library", "media_library_files", "media_renditions", "media_timeline", "media_usage"],
    kept: ["media.files", "media.chunks", "media.turn", "media.arrivals"],
    // It looks for rows of all generations before it takes a file away.
    lists: true,
  },
  auth: {
    rows: ["auth_clients", "auth_directory", "auth_members", "auth_rights", "auth_webhooks", "rights"],
    kept: ["auth_contacts", "auth_accounts", "auth_letters", "auth_deliveries", "auth_delivery_queue"],
  },
};

const everywhere = (collection, actions) => ({ resource: { db: "", collection }, actions });

const generationsOf = (collection) => [
  collection,
  ...Array.from({ length: GENERATIONS - 1 }, (_, older) => `${collection}.${older + 2}`),
];

const privilegesOf = ({ rows, kept, lists }) => [
  everywhere("ledger", APPEND),
  ...KEPT_BY_ALL.map((collection) => everywhere(collection, WRITE)),
  ...kept.map((collection) => everywhere(collection, WRITE)),
  ...rows.flatMap(generationsOf).map((collection) => everywhere(collection, [...WRITE, "dropCollection"])),
  // The edge of every service reads what auth writes.
  ...(rows.includes("rights") ? [] : generationsOf("rights").map((collection) => everywhere(collection, READ))),
  ...(lists ? [everywhere("", ["listCollections"])] : []),
];

// It reads what it signs past all services, and writes where no service can.
const NOTARY = [
  ...["ledger", "media.files", "media.chunks"].map((collection) => everywhere(collection, READ)),
  ...["checkpoints", "tiles"].map((collection) => ({
    resource: { db: "annals_notary", collection },
    actions: WRITE,
  })),
];

const passwordOf = (user) => {
  const name = `ANNALS_${user.toUpperCase().replace("-", "_")}_PASSWORD`;
  const password = process.env[name];
  if (!password) throw new Error(`${name} is not set`);
  return password;
};

const users = [
  ...Object.entries(SERVICES).map(([name, service]) => ({ name, privileges: privilegesOf(service) })),
  { name: "notary", privileges: NOTARY },
].map((user) => ({ ...user, password: passwordOf(user.name) }));

const admin = db.getSiblingDB("admin");

for (const { name, privileges, password } of users) {
  const role = `annals-${name}`;
  if (admin.getRole(role)) admin.updateRole(role, { privileges, roles: [] });
  else admin.createRole({ role, privileges, roles: [] });

  const given = { pwd: password, roles: [{ role, db: "admin" }] };
  if (admin.getUser(role)) admin.updateUser(role, given);
  else admin.createUser({ user: role, ...given });
  print(`${role}: ${privileges.length} rights`);
}
