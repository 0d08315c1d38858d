import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/mantine.css";
import "../ui/fonts.css";
import "../ui/tokens.css";
import { followFocus } from "../lib/follow";
import { holdStrayFiles } from "../lib/stray-files";
import { Desk } from "./desk";

holdStrayFiles();
followFocus();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
}
