import type { Words } from "../vi";

export const cover: Words["cover"] = {
  label: "Cover picture",
  add: "Add a cover picture",
  change: "Change picture",
  remove: "Remove picture",
  file: "Picture file",
  choose: "Choose a picture",
  fileHint: "JPEG, PNG, GIF or WebP",
  fileNeeded: "No picture file has been chosen.",
  alt: "Description",
  altHint: "For people who cannot see the picture: what does it show?",
  altNeeded: "A description is needed.",
  caption: "Caption",
  upload: "Upload picture",
  uploading: "Uploading…",
  failed: "The picture was not uploaded",
};
