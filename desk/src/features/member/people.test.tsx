import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway } from "../../lib/gateway-for-test";
import { platform } from "../../lib/platform";
import { show } from "../../ui/show-for-test";
import { Members } from "./members";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("the people of the platform are asked for at its own place, and given its own roles", async () => {
  const people = "platform/people";
  const root = {
    id: "m1",
    email: "lan@annals.example",
    name: "Nguyễn Thị Lan",
    roles: ["platform-admin"],
    state: "active",
    enabled: true,
    removed: false,
    revision: 3,
    person: "p1",
    invitedAt: "2026-11-20T02:00:00Z",
    invitation: "accepted",
  };
  const asked = gateway(({ what }) =>
    what === `GET ${people}`
      ? [200, { items: [root], next: null }]
      : [201, { ...root, roles: ["platform-auditor"] }],
  );
  const person = show(<Members tenant={platform} self="p1" mayInvite mayChange />);
  expect((await screen.findByTestId("member")).textContent).toContain("Quản trị nền tảng");
  await person.click(screen.getByTestId("roles"));
  await person.click(await screen.findByTestId("role-platform-auditor"));
  await person.click(screen.getByTestId("role-platform-admin"));
  expect(screen.getByRole("dialog").textContent).toContain("không quản trị được nền tảng này nữa");
  await person.click(screen.getByTestId("confirm"));
  await waitFor(() => {
    expect(asked.find(({ what }) => what === `PUT ${people}/m1/roles`)?.body).toEqual({
      roles: ["platform-auditor"],
    });
  });
});
