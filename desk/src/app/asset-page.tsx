import { useParams } from "react-router";
import { Timeline } from "../features/history/timeline";
import { OpenAsset } from "../features/media/open-asset";
import { useWords } from "../lib/words/use-words";
import { useViewer } from "./viewer";

export const AssetPage = () => {
  const viewer = useViewer();
  const { history: words } = useWords();
  const { id = "" } = useParams();
  return (
    <OpenAsset
      key={id}
      viewer={viewer}
      id={id}
      history={
        <section>
          <h2>{words.title}</h2>
          <Timeline tenant={viewer.tenant} id={id} kept="media" />
        </section>
      }
    />
  );
};
