import { useCallback } from "react";
import { useNavigate } from "react-router";
import { MyWork } from "../features/board/my-work";
import { useSections } from "../features/section/section-api";
import { mayWrite } from "../lib/session";
import { useViewer } from "./viewer";

export const WorkPage = () => {
  const viewer = useViewer();
  const navigate = useNavigate();
  const sections = useSections(viewer.tenant).data ?? [];
  const write = useCallback(() => {
    void navigate("../articles/new");
  }, [navigate]);
  return (
    <MyWork
      viewer={viewer}
      sectionName={(slug) => sections.find((each) => each.id === slug)?.name ?? slug}
      onWrite={mayWrite(viewer) ? write : null}
    />
  );
};
