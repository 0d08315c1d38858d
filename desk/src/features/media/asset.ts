import * as z from "zod";
import { Person } from "../../lib/person";

const Focus = z.object({ x: z.number(), y: z.number() });
/** The point that matters, in parts of the width and the height. */
export type Focus = z.infer<typeof Focus>;

/** A picture or document of the library in its newest revision. */
export const Asset = z.object({
  id: z.string(),
  tenant: z.string(),
  sha256: z.string(),
  type: z.string(),
  extension: z.string(),
  size: z.number(),
  width: z.number(),
  height: z.number(),
  name: z.string(),
  alt: z.string().nullish(),
  caption: z.string().nullish(),
  credit: z.string().nullish(),
  licence: z.string().nullish(),
  source: z.string().nullish(),
  focus: Focus,
  tags: z.array(z.string()),
  folder: z.string().nullish(),
  state: z.enum(["stored", "retired"]),
  revision: z.number().int(),
  createdAt: z.coerce.date(),
  createdBy: Person,
  address: z.string(),
  renditions: z.object({ state: z.enum(["waiting", "made", "failed"]) }),
});
export type Asset = z.infer<typeof Asset>;

/** An asset as it is opened to be changed; its tag goes back with the change. */
export const Opened = Asset.extend({ etag: z.string() });
export type Opened = z.infer<typeof Opened>;

export const isPicture = ({ type }: Pick<Asset, "type">): boolean => type.startsWith("image/");

/** What an asset is called on the screen: by what it shows, else by its file. */
export const nameOf = ({ alt, name }: Pick<Asset, "alt" | "name">): string => alt ?? name;
