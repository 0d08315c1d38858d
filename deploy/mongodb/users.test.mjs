import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, "../..");
const script = readFileSync(join(here, "users.js"), "utf8");
const services = ["article-service", "media-service", "auth"];
const passwords = Object.fromEntries(
  [...services, "notary"].map((user) => [`ANNALS_${user.toUpperCase().replace("-", "_")}_PASSWORD`, `of ${user}`]),
);

/** The shell's `admin` as far as the script knows it: what it was told to make stays made. */
class Admin {
  roles = {};
  users = {};
  getRole = (name) => this.roles[name] ?? null;
  getUser = (name) => this.users[name] ?? null;
  createRole = ({ role, ...said }) => (this.roles[role] = said);
  updateRole = (role, said) => (this.roles[role] = said);
  createUser = ({ user, ...said }) => (this.users[user] = said);
  updateUser = (user, said) => (this.users[user] = said);
}

const run = (admin, env = passwords) => {
  runInNewContext(script, { db: { getSiblingDB: () => admin }, process: { env }, print: () => {} });
  return JSON.parse(JSON.stringify(admin));
};

const { roles, users } = run(new Admin());
const privileges = Object.entries(roles).flatMap(([role, { privileges }]) =>
  privileges.flatMap(({ resource, actions }) => actions.map((action) => ({ role, ...resource, action }))),
);
const mayDo = (action, collection) =>
  privileges.filter((one) => one.action === action && one.collection === collection).map(({ role }) => role);

const sources = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".java"))
    .map((file) => readFileSync(join(folder, file), "utf8"));

const namedIn = (service, pattern) =>
  new Set(
    sources(join(repository, service, "src/main/java")).flatMap((source) =>
      [...source.matchAll(pattern)].map(([, name]) => name),
    ),
  );

test("nobody changes a commit or takes one away", () => {
  for (const action of ["update", "remove", "dropCollection"]) assert.deepEqual(mayDo(action, "ledger"), []);
  assert.deepEqual(mayDo("insert", "ledger").sort(), ["annals-article-service", "annals-auth", "annals-media-service"]);
});

test("the notary writes where nobody else does, and nowhere else", () => {
  const writing = privileges.filter(({ action }) => action !== "find" && action !== "listCollections");
  assert.deepEqual([...new Set(writing.filter(({ role }) => role === "annals-notary").map(({ db }) => db))], [
    "annals_notary",
  ]);
  for (const collection of ["checkpoints", "tiles"]) assert.deepEqual(mayDo("update", collection), ["annals-notary"]);
});

test("nobody has a right to all collections but to name them", () => {
  assert.deepEqual(
    privileges.filter(({ collection }) => collection === "").map(({ role, action }) => `${role} ${action}`),
    ["annals-media-service listCollections"],
  );
  assert.ok(privileges.every(({ anyResource, cluster }) => !anyResource && !cluster));
});

test("each service writes the collections that its sources name, in each generation, and no other service does", () => {
  for (const service of services) {
    const named = namedIn(service, /"((?:article|media|auth)(?:_[a-z]+)+)"/g);
    assert.ok(named.size > 3, service);
    for (const collection of named) {
      assert.deepEqual(mayDo("update", collection), [`annals-${service}`], collection);
    }
    const given = privileges
      .filter(({ role, action }) => role === `annals-${service}` && action === "update")
      .map(({ collection }) => collection.replace(/\.\d+$/, ""))
      .filter((collection) => /^(article|media|auth)_/.test(collection));
    assert.deepEqual([...new Set(given)].sort(), [...named].sort());
  }
  assert.deepEqual(mayDo("update", "rights.7"), ["annals-auth"]);
  assert.deepEqual(mayDo("dropCollection", "article_board.100"), ["annals-article-service"]);
  assert.deepEqual(mayDo("find", "rights.7").length, services.length);
});

test("what the kernel and the file store keep is kept by who runs them", () => {
  const kernel = new Set(
    ["kernel/ledger", "kernel/service"].flatMap((module) => [
      ...namedIn(module, /getCollection\("([a-z_]+)"\)/g),
      ...namedIn(module, /COLLECTION = "([a-z_]+)"/g),
    ]),
  );
  assert.ok(kernel.size > 5);
  kernel.delete("ledger");
  for (const collection of kernel) assert.equal(mayDo("update", collection).length, services.length, collection);
  for (const collection of namedIn("media-service", /"(media\.(?:files|chunks|turn))"/g)) {
    assert.deepEqual(mayDo("update", collection), ["annals-media-service"], collection);
  }
});

test("each process has its own password, and without one nothing is made", () => {
  assert.equal(users["annals-notary"].pwd, "of notary");
  assert.equal(new Set(Object.values(users).map(({ pwd }) => pwd)).size, 4);
  const admin = new Admin();
  assert.throws(() => run(admin, { ...passwords, ANNALS_AUTH_PASSWORD: "" }), /ANNALS_AUTH_PASSWORD is not set/);
  assert.deepEqual(admin.roles, {});
});

test("a second run says the same again", () => {
  const admin = new Admin();
  run(admin);
  assert.deepEqual(run(admin), { ...JSON.parse(JSON.stringify(admin)), roles, users });
});
