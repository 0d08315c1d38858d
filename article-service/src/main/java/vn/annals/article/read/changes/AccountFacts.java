package vn.annals.article.read.changes;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.account.AccountEvent.AccountChanged;
import vn.annals.contracts.account.AccountEvent.MembershipGiven;
import vn.annals.contracts.account.AccountEvent.MembershipTaken;
import vn.annals.contracts.account.AccountEvent.OrganizationChanged;
import vn.annals.contracts.account.AccountEvent.RoleGiven;
import vn.annals.contracts.account.AccountEvent.RoleTaken;
import vn.annals.contracts.account.AccountEvent.SignInFailed;
import vn.annals.contracts.account.AccountEvent.SignedIn;
import vn.annals.contracts.account.AccountEvent.SignedOut;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.drift.DriftEvent.AccountEnabled;
import vn.annals.contracts.drift.DriftEvent.AccountReplaced;
import vn.annals.contracts.drift.DriftEvent.ClientClosed;
import vn.annals.contracts.drift.DriftEvent.ClientRestored;
import vn.annals.contracts.drift.DriftEvent.MembershipRestored;
import vn.annals.contracts.drift.DriftEvent.OrganizationRestored;
import vn.annals.contracts.drift.DriftEvent.RolesRestored;
import vn.annals.contracts.drift.DriftEvent.RolesWithdrawn;
import vn.annals.contracts.drift.DriftEvent.StrangerRemoved;

/** What is told beside who did what: when it happened there, in which program, which roles. */
final class AccountFacts {

    private static final String ROLES = "roles";
    private static final String CHANGE = "change";

    private AccountFacts() {}

    static Document of(AccountEvent event) {
        var facts = new Document("happenedAt", event.at().toString());
        return switch (event) {
            case SignedIn in -> put(put(facts, "client", in.client()), "session", in.session());
            case SignedOut out -> put(put(facts, "client", out.client()), "session", out.session());
            case SignInFailed failed -> put(facts, "client", failed.client()).append("why", failed.why());
            case RoleGiven given -> roles(facts, given.role());
            case RoleTaken taken -> roles(facts, taken.role());
            case MembershipGiven _, MembershipTaken _ -> facts;
            case AccountChanged changed -> facts.append(CHANGE, changed.change());
            case OrganizationChanged changed -> facts.append(CHANGE, changed.change());
        };
    }

    static Document of(DriftEvent event) {
        return switch (event) {
            case RolesRestored restored -> new Document(ROLES, restored.roles());
            case RolesWithdrawn withdrawn -> new Document(ROLES, withdrawn.roles());
            case OrganizationRestored restored -> new Document("parts", restored.parts());
            case ClientRestored restored ->
                new Document("client", restored.clientId().value()).append("parts", restored.parts());
            case ClientClosed closed -> new Document("client", closed.clientId().value());
            case MembershipRestored _, AccountEnabled _, AccountReplaced _, StrangerRemoved _ -> new Document();
        };
    }

    static @Nullable String person(DriftEvent event) {
        return switch (event) {
            case RolesRestored restored -> restored.person();
            case RolesWithdrawn withdrawn -> withdrawn.person();
            case MembershipRestored restored -> restored.person();
            case AccountEnabled enabled -> enabled.person();
            case AccountReplaced replaced -> replaced.person();
            case StrangerRemoved removed -> removed.person();
            case OrganizationRestored _, ClientRestored _, ClientClosed _ -> null;
        };
    }

    private static Document roles(Document facts, @Nullable String role) {
        return role == null ? facts : facts.append(ROLES, List.of(role));
    }

    private static Document put(Document facts, String name, @Nullable String value) {
        return value == null ? facts : facts.append(name, value);
    }
}
