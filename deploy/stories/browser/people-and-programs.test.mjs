import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, photograph, signIn } from "./browser.mjs";
import { becomes } from "./newsroom.mjs";

const stamp = Date.now();
const person = `Phạm Thị Thử ${stamp}`;
const program = `Cổng thử ${stamp}`;
const slug = `thu-${stamp}`;
const patience = { timeout: 60_000 };

const keycloak = `http://localhost:${process.env.ANNALS_KEYCLOAK_PORT || "8081"}`;

let browser;
let admin;

before(async () => {
  browser = await open();
  admin = await signIn(browser, "admin@bac-giang");
});

after(async () => {
  await browser?.close();
});

const row = (page, kind, name) => page.getByTestId(kind).filter({ hasText: name });

const becomesAt = (page, kind, name, state) =>
  row(page, kind, name)
    .and(page.locator(`[data-state=${state}]`))
    .waitFor(patience);

// Not the mark beside a neighbour's name: the list stands for a moment more under the new address.
const tenantBecomes = (page, state) =>
  page
    .getByTestId("open-tenant")
    .getByTestId("tenant-state")
    .filter({ hasText: state })
    .waitFor(patience);

const confirm = (page) => page.getByTestId("confirm").click();

test("an administrator invites somebody, changes what they may do, shuts them out and lets them go", async () => {
  await admin.getByRole("link", { name: "Thành viên" }).click();
  await admin.getByTestId("invite").click();
  await admin.getByTestId("email").fill(`thu-${stamp}@bac-giang.example`);
  await admin.getByTestId("name").fill(person);
  await admin.getByTestId("role-editor").check();
  await confirm(admin);
  await admin.getByText(`Đã mời ${person}.`).waitFor();
  await becomesAt(admin, "member", person, "active");
  await row(admin, "member", person).getByText(/Đã gửi thư mời \d\d:\d\d/).waitFor(patience);
  await photograph(admin, "members-invited");

  const member = row(admin, "member", person);
  await member.getByTestId("roles").focus();
  await admin.keyboard.press("Enter");
  await admin.getByTestId("role-author").uncheck();
  await admin.getByTestId("role-auditor").check();
  await confirm(admin);
  await admin.getByText(`Đã đổi vai trò của ${person}.`).waitFor();
  assert.match(await member.innerText(), /Biên tập viên, Kiểm tra – giám sát/);
  await becomesAt(admin, "member", person, "active");
  assert.equal(
    await member.getByTestId("roles").evaluate((button) => button === document.activeElement),
    true,
  );

  await member.getByTestId("disable").click();
  await confirm(admin);
  await becomesAt(admin, "member", person, "disabled");
  await member.getByTestId("enable").click();
  await becomesAt(admin, "member", person, "active");

  await member.getByTestId("remove").click();
  await confirm(admin);
  await admin.getByText(`Đã đưa ${person} ra khỏi cơ quan.`).waitFor();
  await member.waitFor({ state: "detached", ...patience });
});

test("nobody shuts out the last administrator", async () => {
  const page = await signIn(browser, "admin@lang-son");
  await page.goto(`${annals}/desk/lang-son/members`);
  const self = page.getByTestId("member").filter({ hasText: "(bạn)" });
  await self.getByTestId("disable").click();
  await confirm(page);
  await page.getByRole("alert").filter({ hasText: "quản trị viên cuối cùng" }).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await self.getAttribute("data-state"), "active");
  await page.context().close();
});

const token = (login, secret) =>
  admin.context().request.post(`${keycloak}/realms/annals/protocol/openid-connect/token`, {
    form: { grant_type: "client_credentials", client_id: login, client_secret: secret },
  });

test("an administrator makes a program, sees its secret once, and revokes it", async () => {
  await admin.getByRole("link", { name: "Chương trình kết nối" }).click();
  await admin.getByTestId("create-client").click();
  await admin.getByTestId("name").fill(program);
  await confirm(admin);
  const login = await admin.getByTestId("login").inputValue();
  const secret = await admin.getByTestId("secret").inputValue();
  await admin.keyboard.press("Escape");
  assert.equal(await admin.getByTestId("secret").inputValue(), secret);
  await admin.getByTestId("secret-kept").click();
  await becomesAt(admin, "client", program, "active");

  const granted = await token(login, secret);
  assert.equal(granted.status(), 200);
  const { access_token: bearer } = await granted.json();
  const read = await admin.context().request.get(`${annals}/api/v1/tenants/bac-giang/articles`, {
    headers: { Authorization: `Bearer ${bearer}` },
  });
  assert.equal(read.status(), 200);

  await admin.reload();
  await row(admin, "client", program).waitFor();
  assert.ok(!(await admin.content()).includes(secret));
  await photograph(admin, "clients");

  await row(admin, "client", program).getByTestId("revoke").click();
  await confirm(admin);
  await row(admin, "client", program).waitFor({ state: "detached", ...patience });
  assert.equal((await token(login, secret)).status(), 401);
});

test("the platform registers a body, sees it become active, and gives it its first administrator", async () => {
  const page = await signIn(browser, "platform-admin@annals");
  await page.getByTestId("register").click();
  await page.getByTestId("name").fill(`Huyện ủy Thử Nghiệm ${stamp}`);
  assert.equal(await page.getByTestId("slug").inputValue(), `huyen-uy-thu-nghiem-${stamp}`);
  await page.getByTestId("slug").fill(slug);
  await confirm(page);
  await page.waitForURL(`${annals}/desk/_tenants/${slug}`);
  await tenantBecomes(page, "Đang hoạt động");
  await photograph(page, "tenant-active");
  await becomes(page.context(), `${annals}/s/${slug}/`, ({ status }) => status === 200);

  await page.getByText("Chưa có thành viên nào").waitFor();
  await page.getByTestId("invite").click();
  assert.equal(await page.getByTestId("role-admin").isChecked(), true);
  await page.getByTestId("email").fill(`quan-tri@${slug}.example`);
  await page.getByTestId("name").fill(person);
  await confirm(page);
  await becomesAt(page, "member", person, "active");
  assert.equal(await page.getByTestId("remove").count(), 0);

  await page.getByTestId("suspend").click();
  await confirm(page);
  await page.getByText("Cần viết lý do.").waitFor();
  await page.getByTestId("reason").fill("Sáp nhập với huyện bên.");
  await confirm(page);
  await tenantBecomes(page, "Tạm ngừng");
  await becomes(page.context(), `${annals}/s/${slug}/`, ({ status }) => status === 503);
  await page.getByTestId("resume").click();
  await tenantBecomes(page, "Đang hoạt động");
  await page.context().close();
});

test("the register of bodies is not shown to the people of one", async () => {
  await admin.goto(`${annals}/desk/_tenants`);
  await admin.getByText("Không có trang này").waitFor();
  const editor = await signIn(browser, "editor@bac-giang");
  await editor.goto(`${annals}/desk/bac-giang/members`);
  await editor.getByText("Không có trang này").waitFor();
  assert.equal(await editor.getByRole("link", { name: "Chương trình kết nối" }).count(), 0);
  await editor.context().close();
});
