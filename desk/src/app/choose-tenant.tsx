import { Link, Navigate } from "react-router";
import { useTenants } from "../features/tenant/tenant-api";
import { mayRegister } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Seal } from "../ui/seal";
import { journal, register } from "./platform-shell";
import { useSession } from "./session-api";
import { SignOut } from "./sign-out";
import styles from "./plain-page.module.css";

export const ChooseTenant = () => {
  const words = useWords();
  const session = useSession();
  const names = useTenants().data ?? [];
  const everywhere = session.platformRoles.includes("platform-auditor");
  const own = session.tenants.map(({ slug }) => slug);
  const slugs = everywhere ? [...new Set([...own, ...names.map(({ slug }) => slug)])] : own;
  const registers = mayRegister(session);
  if (registers && slugs.length === 0) return <Navigate to={register} replace />;
  const only = slugs.length === 1 && !everywhere && !registers ? slugs[0] : undefined;
  if (only) return <Navigate to={`/${only}/articles`} replace />;
  const rolesIn = (slug: string) => session.tenants.find((each) => each.slug === slug)?.roles ?? [];
  return (
    <main className={styles.page}>
      <p className={styles.brand}>
        <Seal /> {words.app.name}
      </p>
      <h1>{slugs.length > 0 ? words.tenants.title : words.tenants.none}</h1>
      {slugs.length > 0 ? (
        <ul className={styles.choices}>
          {slugs.map((slug) => (
            <li key={slug}>
              <Link to={`/${slug}/articles`}>
                {names.find((each) => each.slug === slug)?.name ?? slug}
                <small>
                  {rolesIn(slug)
                    .map((role) => words.roles[role])
                    .join(", ")}
                </small>
              </Link>
            </li>
          ))}
          {everywhere && !registers && (
            <li>
              <Link to={journal}>
                {words.audit.platform.title}
                <small>{words.audit.platform.hint}</small>
              </Link>
            </li>
          )}
          {registers && (
            <li>
              <Link to={register}>
                {words.platform.manage}
                <small>{words.platform.manageHint}</small>
              </Link>
            </li>
          )}
        </ul>
      ) : (
        <p>{words.tenants.noneHint}</p>
      )}
      <SignOut />
    </main>
  );
};
