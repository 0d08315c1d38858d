import { randomInt } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import { annals } from "./browser.mjs";

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const png = (width, height, { bits, colour }, pixels) => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, colour, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

/** Many pixels in few bytes: each is black or white. */
export const oversized = (width, height) =>
  png(width, height, { bits: 1, colour: 0 }, Buffer.alloc((1 + Math.ceil(width / 8)) * height));

/** A picture of stripes side by side; a few pixels of its own make its bytes differ from those of any other run. */
export const striped = (width, height, ...colours) => {
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x += 1) row.set(colours[Math.floor((x * colours.length) / width)], 1 + x * 3);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  for (let at = 1; at < 13; at += 1) pixels[at] = randomInt(256);
  return png(width, height, { bits: 8, colour: 2 }, pixels);
};

/** As somebody chooses it from their computer. */
export const asFile = (name, buffer) => ({ name, mimeType: "image/png", buffer });

/** What the person of this page sees at an address: the colours at both sides of a picture, or why there is none. */
export const seenAt = async (page, address) => {
  const answer = await page.context().request.get(new URL(address, annals).href, { maxRedirects: 0 });
  if (answer.status() !== 200) return { status: answer.status() };
  const seen = await page.evaluate(
    async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      canvas.drawImage(picture, 0, 0);
      const at = (part) => [
        ...canvas.getImageData(Math.floor(picture.width * part), picture.height / 2, 1, 1).data.slice(0, 3),
      ];
      return { width: picture.width, left: at(0.05), right: at(0.95) };
    },
    (await answer.body()).toString("base64"),
  );
  return { status: 200, ...seen };
};

/** Small pictures are not kept to the last shade. */
export const isLike = (seen, colour) =>
  seen !== undefined && colour.every((part, at) => Math.abs(part - seen[at]) < 16);

/** Brings a picture in as the page's own person would, without the screen. */
export const bringIn = (page, name, buffer, said) =>
  page.evaluate(
    async ([called, base64, words]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const form = new FormData();
      form.set("file", new File([bytes], called, { type: "image/png" }));
      for (const [field, text] of Object.entries(words)) form.set(field, text);
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "");
      const answer = await fetch("/api/v1/tenants/bac-giang/media", {
        method: "POST",
        headers: { "X-XSRF-TOKEN": token },
        body: form,
      });
      return answer.json();
    },
    [name, buffer.toString("base64"), said],
  );
