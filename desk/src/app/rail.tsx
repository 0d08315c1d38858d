import { Button } from "@mantine/core";
import { Link, NavLink } from "react-router";
import { useTenants } from "../features/tenant/tenant-api";
import { mayManage, type Viewer } from "../lib/session";
import { useSpeech } from "../lib/words/use-words";
import { Seal } from "../ui/seal";
import { useSession } from "./session-api";
import { SignOut } from "./sign-out";
import styles from "./rail.module.css";

// The next place stands here once it can be visited: the audit room.
const places = [
  { path: "work", name: "work", open: () => true },
  { path: "articles", name: "board", open: () => true },
  { path: "media", name: "media", open: () => true },
  { path: "calendar", name: "calendar", open: () => true },
  { path: "members", name: "members", open: mayManage },
  { path: "clients", name: "clients", open: mayManage },
  { path: "settings", name: "settings", open: mayManage },
] as const;

export const Rail = ({ viewer }: { viewer: Viewer }) => {
  const { words, switchLanguage } = useSpeech();
  const session = useSession();
  const tenants = useTenants().data ?? [];
  const name = tenants.find(({ slug }) => slug === viewer.tenant)?.name ?? viewer.tenant;
  const several = session.tenants.length > 1 || session.platformRoles.length > 0;
  return (
    <nav className={styles.rail} aria-label={words.app.menu}>
      <div className={styles.body}>
        <Seal />
        <div>
          <strong>{name}</strong>
          {several && <Link to="/">{words.app.otherTenant}</Link>}
        </div>
      </div>
      <div className={styles.places}>
        {places
          .filter(({ open }) => open(viewer))
          .map(({ path, name: place }) => (
            <NavLink key={path} to={`/${viewer.tenant}/${path}`}>
              {words[place].title}
            </NavLink>
          ))}
      </div>
      <div className={styles.person}>
        <p>
          {session.name}
          <small>{viewer.roles.map((role) => words.roles[role]).join(", ")}</small>
        </p>
        <div className={styles.quiet}>
          <Button
            variant="subtle"
            lang={words.app.otherLanguage === "English" ? "en" : "vi"}
            onClick={switchLanguage}
          >
            {words.app.otherLanguage}
          </Button>
          <SignOut />
        </div>
      </div>
    </nav>
  );
};
