import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway, refused, type Answer, type Asked } from "../../lib/gateway-for-test";
import { faultAt, show, typed } from "../../ui/show-for-test";
import { Webhooks } from "./webhooks";

const published = "vn.annals.article.ArticlePublished";

const portal = {
  id: "w1",
  name: "Cổng tin",
  url: "https://cong.example/tin",
  types: [published],
  state: "enabled",
  cause: null,
  createdAt: "2026-11-20T02:00:00Z",
  disabledAt: null,
};

const failed = {
  id: "12-0",
  type: published,
  subject: "a1",
  at: "2026-11-20T02:00:00Z",
  state: "failed",
  tries: 10,
  status: null,
  failure: "timed-out",
  triedAt: "2026-11-21T02:00:00Z",
  nextAt: null,
};

const path = "tenants/bac-giang/webhooks";

const keeping = (webhooks: readonly object[], answer: (asked: Asked) => Answer = () => "lost") => {
  const kept = { webhooks };
  const asked = gateway((each) =>
    each.what === `GET ${path}` ? [200, { items: kept.webhooks }] : answer(each),
  );
  return { kept, sent: () => asked.filter(({ what }) => !what.startsWith("GET")) };
};

const open = () => show(<Webhooks tenant="bac-giang" />);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("what a webhook signs with is shown once", async () => {
  const { kept, sent } = keeping([], () => {
    kept.webhooks = [portal];
    return [201, { ...portal, secret: "whsec_bWF0" }];
  });
  const person = open();
  await screen.findByText("Chưa có webhook nào");
  await person.click(screen.getByTestId("register-webhook"));
  await person.type(await screen.findByTestId("name"), " Cổng tin ");
  await person.type(screen.getByTestId("url"), portal.url);
  await person.click(screen.getByTestId("type-vn.annals.article.ArticleWithdrawn"));
  await person.click(screen.getByTestId("confirm"));
  await screen.findByTestId("secret-window");
  expect(typed("secret").value).toBe("whsec_bWF0");
  await person.click(screen.getByTestId("secret-kept"));
  expect(await screen.findByText(portal.url)).toBeDefined();
  expect(document.body.innerHTML).not.toContain("whsec_");
  expect(sent()).toMatchObject([
    { what: `POST ${path}`, body: { name: "Cổng tin", url: portal.url, types: [published] } },
  ]);
});

test("a secret is replaced after a question, and the new one shown once", async () => {
  const { kept, sent } = keeping([portal], () => {
    kept.webhooks = [{ ...portal, rotatedAt: "2026-11-22T02:00:00Z" }];
    return [200, { ...portal, secret: "whsec_bW9p" }];
  });
  const person = open();
  await person.click(await screen.findByTestId("rotate"));
  expect((await screen.findByRole("dialog")).textContent).toContain("trong 24 giờ");
  expect(sent()).toEqual([]);
  await person.click(screen.getByTestId("confirm"));
  await screen.findByTestId("secret-window");
  expect(typed("secret").value).toBe("whsec_bW9p");
  await person.click(screen.getByTestId("secret-kept"));
  expect(await screen.findByText(/^đổi khóa /)).toBeDefined();
  expect(screen.getByTestId("said").textContent).toBe("Đã đổi khóa của “Cổng tin”.");
  expect(sent()).toMatchObject([{ what: `POST ${path}/w1/rotate` }]);
});

test("an address that may not be called is told where it stands", async () => {
  keeping([], () => refused(422, "INVALID_REQUEST", "/url"));
  const person = open();
  await person.click(screen.getByTestId("register-webhook"));
  await person.click(await screen.findByTestId("confirm"));
  expect(faultAt("name")).toContain("Cần một tên");
  await person.type(screen.getByTestId("name"), "Cổng");
  await person.type(screen.getByTestId("url"), "https://10.0.0.1/");
  await person.click(screen.getByTestId("confirm"));
  await screen.findByText(/tên máy chủ công khai/);
  expect(faultAt("url")).toContain("tên máy chủ công khai");
});

test("a webhook that was given up says why and is resumed", async () => {
  const { kept, sent } = keeping(
    [{ ...portal, state: "disabled", cause: "failing", disabledAt: "2026-11-21T02:00:00Z" }],
    () => {
      kept.webhooks = [portal];
      return [200, portal];
    },
  );
  const person = open();
  expect((await screen.findByTestId("webhook")).textContent).toContain("không nhận gì suốt một ngày");
  await person.click(screen.getByTestId("enable"));
  expect(await screen.findByText("Đang gửi")).toBeDefined();
  expect(screen.getByTestId("said").textContent).toBe("“Cổng tin” được gửi trở lại.");
  expect(sent()).toMatchObject([{ what: `POST ${path}/w1/enable` }]);
});

test("a delivery that failed says why and is sent again", async () => {
  const kept: { delivery: object } = { delivery: failed };
  const { sent } = keeping([portal], ({ what }) => {
    if (what.endsWith("/redeliver")) kept.delivery = { ...failed, state: "delivered", tries: 1, status: 204 };
    return [200, { items: [kept.delivery], next: null }];
  });
  const person = open();
  await person.click(await screen.findByTestId("deliveries"));
  expect((await screen.findByTestId("delivery")).textContent).toContain("không trả lời kịp");
  await person.click(screen.getByTestId("redeliver"));
  expect(await screen.findByText("Đã nhận")).toBeDefined();
  expect(sent()).toMatchObject([{ what: `POST ${path}/w1/deliveries/12-0/redeliver` }]);
});

test("a webhook is removed after a question", async () => {
  const { kept } = keeping([portal], () => {
    kept.webhooks = [];
    return [204, null];
  });
  const person = open();
  await person.click(await screen.findByTestId("remove"));
  expect((await screen.findByRole("dialog")).textContent).toContain("Gỡ bỏ “Cổng tin”?");
  await person.click(screen.getByTestId("confirm"));
  expect(await screen.findByText("Chưa có webhook nào")).toBeDefined();
  expect(screen.getByTestId("said").textContent).toBe("Đã gỡ bỏ “Cổng tin”.");
});
