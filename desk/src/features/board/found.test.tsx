import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import type { Row } from "./board-api";
import { BoardRow } from "./board-row";

const lan = { id: "lan", name: "Nguyễn Thị Lan" };

const row: Row = {
  id: "a1",
  title: "Lúa chiêm xuân được mùa",
  state: "draft",
  revision: 1,
  updatedAt: new Date("2026-11-23T10:00:00Z"),
  updatedBy: lan,
  createdBy: lan,
  match: {
    title: [
      { text: "Lúa", found: true },
      { text: " chiêm xuân được mùa", found: false },
    ],
    excerpt: [
      { text: "Nông dân gặt ", found: false },
      { text: "lúa", found: true },
    ],
  },
};

const show = (shown: Row) =>
  render(
    <MemoryRouter>
      <ul>
        <BoardRow row={shown} sectionName={(slug) => slug} />
      </ul>
    </MemoryRouter>,
  );

afterEach(cleanup);

test("words that were asked for are marked in the title and in the text", () => {
  show(row);
  expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Lúa", "lúa"]);
  expect(screen.getByRole("link").textContent).toBe(row.title);
  expect(screen.getByTestId("excerpt").textContent).toBe("Nông dân gặt lúa");
});

test("a row that nobody searched for shows its title alone", () => {
  show({ ...row, match: null });
  expect(document.querySelector("mark")).toBeNull();
  expect(screen.queryByTestId("excerpt")).toBeNull();
});
