import { createContext, use } from "react";
import type { Viewer } from "../lib/session";

export const ViewerProvider = createContext<Viewer | null>(null);

export const useViewer = (): Viewer => {
  const viewer = use(ViewerProvider);
  if (!viewer) throw new Error("used outside a tenant");
  return viewer;
};
