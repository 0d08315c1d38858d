import * as z from "zod";
import { upload } from "../../lib/http";

const Media = z.object({ id: z.string(), sha256: z.string(), extension: z.string() });

export interface Picture {
  readonly file: File;
  readonly alt: string;
  readonly caption: string;
}

export const storePicture = (tenant: string, { file, alt, caption }: Picture) => {
  const form = new FormData();
  form.set("file", file);
  form.set("alt", alt);
  if (caption !== "") form.set("caption", caption);
  return upload(`/api/v1/tenants/${tenant}/media`, Media, form);
};
