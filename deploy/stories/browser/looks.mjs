import assert from "node:assert/strict";
import { barriers, coloursOnly } from "./axe.mjs";
import { photograph } from "./browser.mjs";

// By night nothing but the colours changes.
const looks = [
  ["light", 1280, "light", undefined],
  ["dark", 1280, "dark", coloursOnly],
  ["phone-dark", 390, "dark", coloursOnly],
  ["phone", 390, "light", undefined],
];

// The desk's components learn of a change from a listener, a moment after the style sheets do.
const worn = (scheme) =>
  [undefined, scheme].includes(document.documentElement.dataset.mantineColorScheme) &&
  document.getAnimations().every(({ playState }) => playState !== "running");

/**
 * Looks at a page by day and by night, at a desk and on a phone: nothing keeps anybody out, and nobody has to scroll
 * sideways. The pictures are for people to look at.
 */
export const holdsInEveryLook = async (page, name) => {
  const found = [];
  for (const [look, width, colorScheme, rules] of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForFunction(worn, colorScheme);
    await photograph(page, `${name}-${look}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${look}: ${wide - width} px too wide`);
    found.push(...(await barriers(page, rules)).map((each) => `${look}: ${each}`));
  }
  assert.deepEqual(found, [], name);
};
