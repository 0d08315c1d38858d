import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { gateway, refused, type Answer, type Asked } from "../../lib/gateway-for-test";
import { faultAt, show } from "../../ui/show-for-test";
import { Members } from "./members";

const lan = {
  id: "m1",
  email: "lan@bac-giang.example",
  name: "Nguyễn Thị Lan",
  roles: ["admin"],
  state: "active",
  enabled: true,
  removed: false,
  revision: 3,
  person: "p1",
  invitedAt: "2026-11-20T02:00:00Z",
  invitation: "accepted",
  letterAt: "2026-11-20T02:00:02Z",
};
const an = {
  ...lan,
  id: "m2",
  name: "Trần Văn An",
  email: "an@bac-giang.example",
  roles: ["author"],
  person: "p2",
};

const path = "tenants/bac-giang/members";
const soon = { timeout: 6_000 };

/** Members as they are kept by the services; whatever else is asked is answered by the test. */
const keeping = (members: readonly object[], answer: (asked: Asked) => Answer = () => "lost") => {
  const kept = { members };
  const asked = gateway((each) =>
    each.what === `GET ${path}` ? [200, { items: kept.members, next: null }] : answer(each),
  );
  return { kept, sent: () => asked.filter(({ what }) => !what.startsWith("GET")) };
};

const open = (rights = { mayInvite: true, mayChange: true }) =>
  show(<Members tenant="bac-giang" self="p1" {...rights} />);

const row = (name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = screen.getAllByTestId("member").find(({ textContent }) => textContent.includes(name));
    if (!found) throw new Error(`${name} stands in no row`);
    return found;
  });

const press = async (person: ReturnType<typeof show>, name: string, hook: string) => {
  await person.click(within(await row(name)).getByTestId(hook));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the list", () => {
  test("names people under their given names, says where each stands, and who is looking", async () => {
    keeping([
      lan,
      { ...an, state: "disabled", enabled: false },
      { ...an, id: "m3", name: "Lê Văn Bình", state: "converging", revision: 1 },
      { ...an, id: "m4", name: "Lê Thị Cúc", state: "converging", removed: true, enabled: false },
    ]);
    open();
    await row("Lan");
    expect(screen.getAllByTestId("member").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Trần Văn An.*Đã khóa.*Phóng viên/),
      expect.stringMatching(/Lê Văn Bình.*Đang mời…/),
      expect.stringMatching(/Lê Thị Cúc.*Đang đưa ra khỏi cơ quan…/),
      expect.stringMatching(/Nguyễn Thị Lan \(bạn\).*Đang hoạt động.*Quản trị/),
    ]);
  });

  test("says what to do when it is empty", async () => {
    keeping([]);
    open();
    expect(await screen.findByText("Chưa có thành viên nào")).toBeDefined();
  });

  test("has no buttons for those who may not change anybody", async () => {
    keeping([lan]);
    open({ mayInvite: false, mayChange: false });
    await row("Lan");
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  test("follows what is on its way until it has arrived", async () => {
    const { kept } = keeping([{ ...an, state: "converging", revision: 1 }]);
    open();
    await screen.findByText("Đang mời…");
    kept.members = [an];
    expect(await screen.findByText("Đang hoạt động", undefined, soon)).toBeDefined();
  });
});

describe("an invitation", () => {
  const fill = async (person: ReturnType<typeof show>) => {
    await person.type(screen.getByTestId("email"), "binh@bac-giang.example");
    await person.type(screen.getByTestId("name"), "Lê Văn Bình");
  };

  test("lacks nothing before it is sent, and says how somebody new gets in", async () => {
    const { kept, sent } = keeping([lan], () => {
      kept.members = [lan, { ...an, name: "Lê Văn Bình" }];
      return [201, an];
    });
    const person = open();
    await person.click(screen.getByTestId("invite"));
    await screen.findByTestId("email");
    expect(screen.getByRole("dialog").textContent).toContain("nhận một lá thư có đường dẫn để đặt mật khẩu");
    await person.click(screen.getByTestId("role-author"));
    await person.click(screen.getByTestId("confirm"));
    expect([faultAt("email"), faultAt("name"), faultAt("role-author")]).toEqual([
      expect.stringContaining("Cần một địa chỉ thư điện tử"),
      expect.stringContaining("Cần viết họ và tên"),
      expect.stringContaining("Chọn ít nhất một vai trò."),
    ]);
    expect(document.activeElement).toBe(screen.getByTestId("email"));
    expect(sent()).toEqual([]);
    await fill(person);
    await person.click(screen.getByTestId("role-editor"));
    await person.click(screen.getByTestId("confirm"));
    await row("Bình");
    expect(sent()).toMatchObject([
      {
        what: `POST ${path}`,
        body: { email: "binh@bac-giang.example", name: "Lê Văn Bình", roles: ["editor"] },
      },
    ]);
    expect(screen.getByTestId("said").textContent).toContain("Đã mời Lê Văn Bình.");
    expect(screen.getByTestId("said").textContent).toContain("nhận được thư để đặt mật khẩu");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("whose answer is lost is not made twice", async () => {
    const { sent } = keeping([lan]);
    const person = open();
    await person.click(screen.getByTestId("invite"));
    await screen.findByTestId("email");
    await fill(person);
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa mời được");
    await person.click(screen.getByTestId("confirm"));
    await waitFor(() => {
      expect(sent().length).toBe(2);
    });
    const [first, second] = sent();
    expect(first?.key).toBeTruthy();
    expect(second?.key).toBe(first?.key);
  });

  test.each([
    [refused(409, "MEMBER_EXISTS"), () => screen.getByRole("alert").textContent, "của một thành viên đã có"],
    [refused(422, "INVALID_REQUEST", "/email"), () => faultAt("email"), "Cần một địa chỉ thư điện tử"],
  ])("that is refused is explained where it was written", async (answer, where, words) => {
    keeping([lan], () => answer);
    const person = open();
    await person.click(screen.getByTestId("invite"));
    await screen.findByTestId("email");
    await fill(person);
    await person.click(screen.getByTestId("confirm"));
    await waitFor(() => {
      expect(where()).toContain(words);
    });
  });
});

describe("what is decided about a member", () => {
  test("goes by what was seen; when somebody was faster, their roles are shown first", async () => {
    const { kept, sent } = keeping([lan, an], ({ ifMatch }) => {
      if (ifMatch === '"4"') return [200, an];
      kept.members = [lan, { ...an, roles: ["approver"], revision: 4 }];
      return refused(412, "STALE_REVISION");
    });
    const person = open();
    await press(person, "An", "roles");
    await person.click(await screen.findByTestId("role-editor"));
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("Có người đã sửa");
    expect(await screen.findByText("Hiện nay: Ban biên tập.")).toBeDefined();
    await person.click(screen.getByTestId("confirm"));
    await waitFor(() => {
      expect(screen.getByTestId("said").textContent).toBe("Đã đổi vai trò của Trần Văn An.");
    });
    expect(sent().map(({ ifMatch, body }) => [ifMatch, body])).toEqual([
      ['"3"', { roles: ["author", "editor"] }],
      ['"4"', { roles: ["author", "editor"] }],
    ]);
  });

  test("is warned of before somebody shuts themselves out, and refused for the last administrator", async () => {
    const { sent } = keeping([lan], () => refused(409, "MEMBER_IS_LAST_ADMIN"));
    const person = open();
    await press(person, "Lan", "disable");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Đây là tài khoản của chính bạn");
    expect(sent()).toEqual([]);
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("quản trị viên cuối cùng");
    await person.click(screen.getByRole("button", { name: "Thôi" }));
    await waitFor(() => {
      expect(document.activeElement?.getAttribute("data-testid")).toBe("disable");
    });
  });

  test("lets somebody in again at once, and says at the row why not", async () => {
    const { sent } = keeping([lan, { ...an, state: "disabled", enabled: false }], () =>
      refused(403, "TENANT_SUSPENDED"),
    );
    const person = open();
    await press(person, "An", "enable");
    expect(within(await row("An")).getByRole("alert").textContent).toContain("đang bị tạm ngừng");
    expect(sent().map(({ what }) => what)).toEqual([`POST ${path}/m2/enable`]);
  });

  test("says what became of the letter, and sends it again unless one was sent a moment ago", async () => {
    const late = { ...an, id: "m3", name: "Lê Thị Cúc", invitation: "delayed" };
    keeping([lan, { ...an, invitation: "sent" }, late], () => refused(409, "INVITATION_TOO_SOON"));
    const person = open();
    expect((await row("An")).textContent).toContain("Đã gửi thư mời 09:00, 20/11/2026");
    expect((await row("Cúc")).textContent).toContain("Chưa gửi được thư, sẽ thử lại");
    expect(screen.getAllByTestId("write-again").length).toBe(1);
    await press(person, "An", "write-again");
    expect(within(await row("An")).getByRole("alert").textContent).toContain("Chờ vài phút");
  });

  test("takes somebody out after a question, and the row goes when it is done", async () => {
    const { kept, sent } = keeping([lan, an], () => {
      kept.members = [lan, { ...an, state: "converging", removed: true, enabled: false }];
      return [204, null];
    });
    const person = open();
    await press(person, "An", "remove");
    await person.click(await screen.findByTestId("confirm"));
    await screen.findByText("Đang đưa ra khỏi cơ quan…");
    expect(screen.getByTestId("said").textContent).toBe("Đã đưa Trần Văn An ra khỏi cơ quan.");
    expect(document.activeElement?.tagName).toBe("MAIN");
    expect(sent().map(({ what }) => what)).toEqual([`DELETE ${path}/m2`]);
    kept.members = [lan];
    await waitFor(() => {
      expect(screen.getAllByTestId("member").length).toBe(1);
    }, soon);
  });
});
