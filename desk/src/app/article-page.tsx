import { useCallback } from "react";
import { useLocation, useNavigate, useParams, useSearchParams } from "react-router";
import type * as z from "zod";
import { OpenArticle } from "../features/article/open-article";
import { ReadRevision } from "../features/article/read-revision";
import { Comments } from "../features/comment/comments";
import { History } from "../features/history/history";
import { PickPicture } from "../features/media/pick-picture";
import { Presence } from "../features/presence/presence";
import { useSections } from "../features/section/section-api";
import { useOwnFields } from "../features/settings/settings-api";
import { useWords } from "../lib/words/use-words";
import { Fresh } from "./new-article";
import { useViewer } from "./viewer";

export const ArticlePage = () => {
  const viewer = useViewer();
  const { history: words } = useWords();
  const navigate = useNavigate();
  const location = useLocation();
  const [params] = useSearchParams();
  const { id = "" } = useParams();
  const sections = useSections(viewer.tenant).data ?? [];
  const fields = useOwnFields(viewer.tenant).data ?? [];
  const fresh = Fresh.safeParse(location.state).success;
  const stored = useCallback(() => {
    void navigate(".", { replace: true, state: null });
  }, [navigate]);
  const begun = useCallback(() => {
    void navigate(".", { replace: true, state: { fresh: true } satisfies z.infer<typeof Fresh> });
  }, [navigate]);
  const revision = Number(params.get("revision")) || null;
  const history = fresh ? (
    <p>{words.afterSaving}</p>
  ) : (
    <>
      {revision === null && <Presence viewer={viewer} id={id} />}
      <Comments viewer={viewer} id={id} />
      <History key={revision} tenant={viewer.tenant} id={id} shown={revision} />
    </>
  );
  if (revision !== null)
    return <ReadRevision viewer={viewer} id={id} revision={revision} history={history} />;
  return (
    <OpenArticle
      key={id}
      viewer={viewer}
      id={id}
      fresh={fresh}
      onStored={stored}
      sections={sections}
      fields={fields}
      history={history}
      onBegun={begun}
      pickPicture={({ file, onStored, onClose }) => (
        <PickPicture tenant={viewer.tenant} file={file} onStored={onStored} onClose={onClose} />
      )}
    />
  );
};
