import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/mantine.css";
import "../ui/fonts.css";
import "../ui/tokens.css";
import { holdStrayFiles } from "../lib/stray-files";
import { Desk } from "./desk";

holdStrayFiles();

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
}
