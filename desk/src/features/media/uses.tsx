import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Mark } from "../../ui/mark";
import { usesOf, type Use } from "./media-api";
import styles from "./asset.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
}

/** Where an asset is used; what the public sees comes first. */
export const Uses = ({ tenant, id }: Props) => {
  const { asset: say, app, failures } = useWords();
  const { data, error } = useQuery(usesOf(tenant, id));
  return (
    <section data-testid="uses">
      <h2>{say.usage}</h2>
      {error && <Failure what={failures.load} error={error} />}
      {!data && !error && <Loading words={app.loading} />}
      {data?.length === 0 && <p>{say.usageNone}</p>}
      {data && <UseList tenant={tenant} uses={data} />}
    </section>
  );
};

/** Where the public sees an asset: why it cannot be retired. */
export const PublicUses = ({ tenant, id }: Props) => {
  const { asset: say } = useWords();
  const shown = useQuery(usesOf(tenant, id)).data?.filter(({ live }) => live) ?? [];
  if (shown.length === 0) return null;
  return (
    <div data-testid="public-uses">
      {say.usedIn}
      <UseList tenant={tenant} uses={shown} />
    </div>
  );
};

const UseList = ({ tenant, uses }: { tenant: string; uses: readonly Use[] }) => {
  const { asset: say, board } = useWords();
  return (
    <ul className={styles.uses}>
      {uses.map(({ articleId, title, live }) => (
        <li key={articleId}>
          {title == null ? (
            say.site
          ) : (
            <Link to={`/${tenant}/articles/${articleId}`}>{title || board.untitled}</Link>
          )}
          <Mark tone={live ? "live" : "draft"}>{live ? say.live : say.written}</Mark>
        </li>
      ))}
    </ul>
  );
};
