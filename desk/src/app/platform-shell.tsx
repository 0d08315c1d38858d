import { Link, NavLink, Outlet } from "react-router";
import { mayRegister } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { RailFrame } from "./rail-frame";
import { useSession } from "./session-api";
import styles from "./shell.module.css";

/** Where tenants are let in; no tenant can be called like its place, since none begins with an underscore. */
export const register = "/_tenants";

/** Where those are let in who work across tenants. */
export const people = "/_people";

export const PlatformShell = () => {
  const words = useWords();
  const session = useSession();
  if (!mayRegister(session)) return <Lost />;
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.app.skip}
      </a>
      <div className={styles.shell}>
        <RailFrame
          name={words.platform.name}
          beside={session.tenants.length > 0 && <Link to="/">{words.app.otherTenant}</Link>}
          places={
            <>
              <NavLink to={register}>{words.platform.title}</NavLink>
              <NavLink to={people}>{words.people.title}</NavLink>
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
