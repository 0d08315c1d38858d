import { useCallback } from "react";
import { useNavigate } from "react-router";
import { Board } from "../features/board/board";
import { useSections } from "../features/section/section-api";
import { mayWrite } from "../lib/session";
import { useViewer } from "./viewer";

export const BoardPage = () => {
  const viewer = useViewer();
  const navigate = useNavigate();
  const sections = useSections(viewer.tenant).data ?? [];
  const write = useCallback(() => {
    void navigate("new");
  }, [navigate]);
  return (
    <Board
      tenant={viewer.tenant}
      sectionName={(slug) => sections.find((each) => each.id === slug)?.name ?? slug}
      onWrite={mayWrite(viewer) ? write : null}
    />
  );
};
