import type { Words } from "../vi";

export const signIn: Words["signIn"] = {
  title: "Editorial desk",
  invitation:
    "Where this organisation writes, reviews and publishes. Every change is recorded and can be verified.",
  act: "Sign in",
};
