import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answeringForms } from "../../lib/forms-for-test";
import { gateway, show } from "./open-for-test";
import { PickPicture } from "./pick-picture";
import { sampleAnswer } from "./sample";

const there = sampleAnswer({ caption: "Cầu mới" });
const file = new File(["x"], "cau.jpg", { type: "image/jpeg" });

const open = () => {
  const onStored = vi.fn();
  gateway({
    "GET media": () => [200, { items: [there, sampleAnswer({ id: "d", type: "application/pdf" })] }],
    [`GET ${there.id}`]: () => [200, there, '"1"'],
  });
  return { onStored, person: show(<PickPicture tenant="bac-giang" onStored={onStored} onClose={vi.fn()} />) };
};

const uploadIt = async (person: ReturnType<typeof show>) => {
  await person.click(screen.getByTestId("pick-new"));
  await person.upload(await screen.findByTestId("file"), file);
  fireEvent.change(screen.getByTestId("cover-alt"), { target: { value: "Cầu nhìn từ bờ" } });
  await person.click(screen.getByTestId("cover-upload"));
};

const parts = (form: unknown) =>
  form instanceof FormData ? Object.fromEntries([...form].filter(([name]) => name !== "file")) : null;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("asking for a picture", () => {
  test("offers the pictures of the library with what is said of them, and no documents", async () => {
    const { onStored, person } = open();
    const offered = await screen.findAllByTestId("pick");
    expect(offered).toHaveLength(1);
    await person.click(screen.getByTestId("pick"));
    expect(onStored).toHaveBeenCalledWith({
      mediaId: there.id,
      sha256: there.sha256,
      extension: "jpg",
      alt: "Cầu bắc qua sông Thương",
      caption: "Cầu mới",
    });
  });

  test("recognises a picture that the library has, and offers that one", async () => {
    const { onStored, person } = open();
    const sent = answeringForms({
      status: 409,
      body: { status: 409, code: "MEDIA_ALREADY_STORED", mediaId: there.id },
    });
    await uploadIt(person);
    const use = await screen.findByTestId<HTMLButtonElement>("use-known");
    await waitFor(() => {
      expect(use.disabled).toBe(false);
    });
    expect(parts(sent[0]?.form)).toEqual({ onlyNew: "true", alt: "Cầu nhìn từ bờ" });
    await person.click(use);
    expect(onStored).toHaveBeenCalledWith(
      expect.objectContaining({ mediaId: there.id, alt: "Cầu nhìn từ bờ", caption: "Cầu mới" }),
    );
  });

  test("stores it beside that one for those who mean to", async () => {
    const { onStored, person } = open();
    const sent = answeringForms(
      { status: 409, body: { status: 409, code: "MEDIA_ALREADY_STORED", mediaId: there.id } },
      { status: 201, body: sampleAnswer({ id: "own" }) },
    );
    await uploadIt(person);
    await person.click(await screen.findByTestId("upload-anyway"));
    await waitFor(() => {
      expect(onStored).toHaveBeenCalledWith(expect.objectContaining({ mediaId: "own" }));
    });
    expect(parts(sent[1]?.form)).toMatchObject({ onlyNew: "false" });
  });

  test("says in words why a file was not taken", async () => {
    const { onStored, person } = open();
    const errors = [{ pointer: "/file", detail: "has too many pixels" }];
    answeringForms(
      { status: 415, body: { status: 415, code: "MEDIA_TYPE_NOT_SUPPORTED", errors } },
      { status: 422, body: { status: 422, code: "INVALID_REQUEST", errors } },
    );
    await uploadIt(person);
    const why = await screen.findByRole("alert");
    expect(why.textContent).toContain("Hệ thống không nhận loại tệp này.");
    expect(why.textContent).not.toContain("pixels");
    await person.click(screen.getByTestId("cover-upload"));
    expect((await screen.findByText(/50 triệu/)).textContent).not.toContain("pixels");
    expect(onStored).not.toHaveBeenCalled();
  });
});
