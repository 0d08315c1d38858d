import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const grave = new Set(["serious", "critical"]);

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a change of colours alone can break. */
export const coloursOnly = ["color-contrast", "link-in-text-block"];

/** What would keep somebody from using this screen, by the rules of WCAG 2.2 AA or by the few that are named. */
export const barriers = async (page, asked = rules) => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { resultTypes: ["violations"], runOnly }),
    asked,
  );
  return violations
    .filter(({ impact }) => grave.has(impact))
    .map(
      ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
};
