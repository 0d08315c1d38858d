// Runs npm scripts for the Maven build, each only when something it depends on has changed since it last passed:
// npm takes half a minute to find out that it had nothing to do.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const desk = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = ["package.json", "package-lock.json", ".npmrc"];
const refusals = ["../contracts/src/main/java", "../kernel/core/src/main/java"];
const tooling = readdirSync(desk).filter((name) => /\.(ts|js|json|html)$|^\.prettier/.test(name));
const sources = [...packages, ...tooling, "public", "src", "scripts", ...refusals];

const filesUnder = (path) =>
  !existsSync(path)
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => filesUnder(join(path, name)))
      : [path];

const fingerprint = (paths) => {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesUnder(join(desk, path)))) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
};

const npm = (...args) =>
  execFileSync("npm", args, { cwd: desk, stdio: "inherit", shell: process.platform === "win32" });

const once = (stamp, inputs, product, work) => {
  const file = join(desk, stamp);
  const now = fingerprint(inputs);
  if (existsSync(join(desk, product)) && existsSync(file) && readFileSync(file, "utf8") === now) return;
  rmSync(file, { force: true });
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
};

once("node_modules/.installed", packages, "node_modules", () => npm("ci", "--no-audit", "--no-fund"));
for (const script of process.argv.slice(2)) {
  const product = script === "build" ? "dist/index.html" : "node_modules";
  // Asset names carry hashes: Maven would pack yesterday's beside today's.
  const work = () => {
    if (script === "build") rmSync(join(desk, "target/classes"), { recursive: true, force: true });
    npm("run", "--silent", script);
  };
  once(`target/npm-${script.replace(":", "-")}`, sources, product, work);
}
