import { Link, useSearchParams } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { ScreenHead } from "../../ui/screen-head";
import { Views } from "../../ui/views";
import { CouldPublish } from "./could-publish-on";
import { Evidence } from "./evidence";
import { Journal } from "./journal";
import { SiteThen } from "./site-then";
import styles from "./audit.module.css";

// Each is an address of its own, so that it can be kept and sent.
const views = [
  { name: "everything", address: "" },
  { name: "alone", address: "question=published-alone" },
  { name: "again", address: "question=published-again" },
  { name: "could", address: "view=could" },
  { name: "then", address: "view=then" },
  { name: "evidence", address: "view=evidence" },
] as const;
type View = (typeof views)[number]["name"];

const viewOf = (params: URLSearchParams): View =>
  views.find(
    ({ address }) =>
      address !== "" &&
      [...new URLSearchParams(address)].every(([name, value]) => params.get(name) === value),
  )?.name ?? "everything";

const Shown = ({ view, tenant }: { view: View; tenant: string }) => {
  switch (view) {
    case "everything":
    case "alone":
    case "again":
      return <Journal tenant={tenant} />;
    case "could":
      return <CouldPublish tenant={tenant} />;
    case "then":
      return <SiteThen tenant={tenant} />;
    case "evidence":
      return <Evidence tenant={tenant} />;
  }
};

/** Everything that was ever done in a tenant, and the means to check it. Nothing can be changed here. */
export const AuditRoom = ({ tenant }: { tenant: string }) => {
  const { audit: say } = useWords();
  const [params] = useSearchParams();
  const view = viewOf(params);
  return (
    <section data-testid="audit-room">
      <ScreenHead title={say.title} />
      <p className={styles.what}>{say.what}</p>
      <Views label={say.views} open={view}>
        {views.map(({ name, address }) => (
          <Link
            key={name}
            to={`?${address}`}
            aria-current={name === view ? "page" : undefined}
            data-testid={`view-${name}`}
          >
            {say[name]}
          </Link>
        ))}
      </Views>
      <Shown view={view} tenant={tenant} />
    </section>
  );
};
