import { useParams } from "react-router";
import { Members } from "../features/member/members";
import { OpenTenant } from "../features/tenant/open-tenant";
import { register } from "./platform-shell";
import { useSession } from "./session-api";

export const TenantPage = () => {
  const session = useSession();
  const { slug = "" } = useParams();
  return (
    <OpenTenant
      key={slug}
      slug={slug}
      back={register}
      people={({ state }) => (
        <Members tenant={slug} self={session.id} mayInvite={state === "active"} mayChange={false} part />
      )}
    />
  );
};
