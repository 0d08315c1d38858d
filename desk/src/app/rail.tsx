import { Link, NavLink } from "react-router";
import { useTenants } from "../features/tenant/tenant-api";
import { mayArrange, mayAudit, mayManage, type Viewer } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { RailFrame } from "./rail-frame";
import { useSession } from "./session-api";

const places = [
  { path: "work", name: "work", open: () => true },
  { path: "articles", name: "board", open: () => true },
  { path: "media", name: "media", open: () => true },
  { path: "calendar", name: "calendar", open: () => true },
  { path: "sections", name: "sections", open: mayArrange },
  { path: "audit", name: "audit", open: mayAudit },
  { path: "members", name: "members", open: mayManage },
  { path: "clients", name: "clients", open: mayManage },
  { path: "webhooks", name: "webhooks", open: mayManage },
  { path: "settings", name: "settings", open: mayManage },
] as const;

export const Rail = ({ viewer }: { viewer: Viewer }) => {
  const words = useWords();
  const session = useSession();
  const tenants = useTenants().data ?? [];
  const name = tenants.find(({ slug }) => slug === viewer.tenant)?.name ?? viewer.tenant;
  const several = session.tenants.length > 1 || session.platformRoles.length > 0;
  return (
    <RailFrame
      name={name}
      beside={several && <Link to="/">{words.app.otherTenant}</Link>}
      places={places
        .filter(({ open }) => open(viewer))
        .map(({ path, name: place }) => (
          <NavLink key={path} to={`/${viewer.tenant}/${path}`}>
            {words[place].title}
          </NavLink>
        ))}
      roles={viewer.roles.map((role) => words.roles[role]).join(", ")}
    />
  );
};
