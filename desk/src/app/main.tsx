import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/mantine.css";
import "../ui/fonts.css";
import "../ui/tokens.css";
import { Desk } from "./desk";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
}
