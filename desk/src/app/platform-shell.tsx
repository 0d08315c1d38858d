import { Link, NavLink, Outlet } from "react-router";
import { mayRegister, type SignedIn } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { RailFrame } from "./rail-frame";
import { useSession } from "./session-api";
import styles from "./shell.module.css";

/** Where tenants are let in; no tenant can be called like its place, since none begins with an underscore. */
export const register = "/_tenants";

/** Where those are let in who work across tenants. */
export const people = "/_people";

/** Where it is read what stands in the platform's own ledger. */
export const journal = "/_journal";

export const PlatformShell = ({ may }: { may: (session: SignedIn) => boolean }) => {
  const words = useWords();
  const session = useSession();
  if (!may(session)) return <Lost />;
  const elsewhere = session.tenants.length > 0 || session.platformRoles.includes("platform-auditor");
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.app.skip}
      </a>
      <div className={styles.shell}>
        <RailFrame
          name={words.platform.name}
          beside={elsewhere && <Link to="/">{words.app.otherTenant}</Link>}
          places={
            <>
              {mayRegister(session) && (
                <>
                  <NavLink to={register}>{words.platform.title}</NavLink>
                  <NavLink to={people}>{words.people.title}</NavLink>
                </>
              )}
              <NavLink to={journal}>{words.audit.platform.title}</NavLink>
            </>
          }
          roles={session.platformRoles.map((role) => words.roles[role]).join(", ")}
        />
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
};
