import { Link, useSearchParams } from "react-router";
import { shortTime } from "../../lib/dates";
import { why } from "../../lib/happening";
import { named } from "../../lib/named";
import { shownIn } from "../../lib/shown-in";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Face } from "../../ui/face";
import { Because } from "./because";
import { CommitNumber } from "./commit-number";
import type { Deed } from "./deeds-api";
import { LookLine } from "./look-line";
import { whatOf } from "./what-of";
import styles from "./audit.module.css";

export const roleNames = (all: readonly string[], { roles }: Words): string =>
  all.map((role) => (named(roles, role) ? roles[role] : role)).join(", ");

const takenOut = ({ facts, of }: Deed, { audit }: Words): string | null => {
  if (of.kind !== "export") return null;
  const { from, to, size = 0, articles } = facts;
  if (articles) return audit.exported.articles(articles.length);
  return from === undefined && to === undefined
    ? audit.exported.whole(size)
    : audit.exported.part(String(from ?? 1), String(to ?? size));
};

const details = (deed: Deed, words: Words): string[] =>
  [
    takenOut(deed, words),
    deed.facts.roles ? words.audit.roles(roleNames(deed.facts.roles, words)) : null,
    why(deed, words),
  ].filter((each): each is string => Boolean(each));

interface Props {
  readonly tenant: string;
  readonly deed: Deed;
  /** Opens a commit; null where none can be opened. */
  readonly onOpen: ((commit: number) => void) | null;
}

export const DeedRow = ({ tenant, deed, onOpen }: Props) => {
  const words = useWords();
  const { actor, role, at, commit } = deed;
  return (
    <li data-type={deed.type} data-testid="deed">
      <Face name={actor.name} />
      <div className={styles.deed}>
        <p className={styles.did}>
          {whatOf(deed.type, tenant, words)} <About tenant={tenant} deed={deed} />
        </p>
        {details(deed, words).map((each) => (
          <p key={each} className={styles.why}>
            {each}
          </p>
        ))}
        {deed.because && <Because tenant={tenant} because={deed.because} onOpen={onOpen} />}
        {deed.of.kind === "look" && <LookLine tenant={tenant} deed={deed} />}
        <p className={styles.facts}>
          <span>
            {actor.name}
            {role && `, ${roleNames([role], words)}`}
          </span>
          <time dateTime={at.toISOString()}>{shortTime(at)}</time>
          <CommitNumber commit={commit} onOpen={onOpen} hook="open-commit" />
          <OnlyThis of={deed.of} />
        </p>
      </div>
    </li>
  );
};

/** What it was done to, and the way to it. */
const About = ({ tenant, deed: { of, revision, facts } }: Pick<Props, "tenant" | "deed">) => {
  const { audit: say, board, history } = useWords();
  const article = shownIn(facts.article);
  const title = of.title ?? "";
  if (of.kind === "article")
    return (
      <>
        <Link to={`/${tenant}/articles/${of.id}`}>{title}</Link>
        <small>{board.revision(revision)}</small>
      </>
    );
  if (of.kind === "media")
    return (
      <>
        <Link to={`/${tenant}/media/${of.id}`}>{title}</Link>
        {article && (
          <small>
            <Link to={`/${tenant}/articles/${article}`}>{history.article}</Link>
          </small>
        )}
      </>
    );
  if (of.kind === "account")
    return of.id && <small>{say.about(title || say.unnamed(of.id.slice(0, 8)))}</small>;
  return title && of.kind !== "settings" && <small>“{title}”</small>;
};

/** The journal of the one article alone. */
const OnlyThis = ({ of }: Pick<Deed, "of">) => {
  const { audit: say } = useWords();
  const [params] = useSearchParams();
  if (of.kind !== "article" || params.has("article")) return null;
  const only = new URLSearchParams(params);
  only.set("article", of.id);
  return (
    <Link
      className={styles.act}
      to={`?${only.toString()}`}
      aria-label={`${say.articleOnly}: ${of.title ?? ""}`}
    >
      {say.articleOnly}
    </Link>
  );
};
