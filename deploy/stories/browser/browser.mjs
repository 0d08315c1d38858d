import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const gatewayPort = process.env.ANNALS_GATEWAY_PORT || "8080";

export const annals = `http://localhost:${gatewayPort}`;
export const demoPassword = "Annals-demo-2026";

const screenshots = join(import.meta.dirname, "..", "target", "screenshots");

const installed = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path && existsSync(path));

/** One browser with a fresh profile; everybody who signs in gets a context of their own. */
export const open = () => {
  if (!installed) throw new Error("no Chromium found: install it or name it in CHROMIUM");
  const home = mkdtempSync(join(tmpdir(), "annals-browser-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  return chromium.launch({
    executablePath: installed,
    // As root, and on a machine without the internet, Chromium needs all of these to start and to keep quiet.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    env: { ...process.env, HOME: home },
  });
};

export const photograph = async (page, name) => {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
};

/** Signs in as a demo user through the gateway and Keycloak's own pages: first the e-mail, then the password. */
export const signIn = async (browser, user) => {
  const [role, tenant] = user.split("@");
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${annals}/desk/`);
  await page.getByTestId("sign-in").click();
  await page.locator("input[name=username]").fill(`${role}@${tenant}.example`);
  if (!(await page.locator("input[name=password]").isVisible())) {
    await page.locator("button[type=submit], input[type=submit]").first().click();
  }
  await page.locator("input[name=password]").fill(demoPassword);
  await page.locator("button[type=submit], input[type=submit]").first().click();
  await page.waitForURL(`${annals}/desk/**`);
  return page;
};
