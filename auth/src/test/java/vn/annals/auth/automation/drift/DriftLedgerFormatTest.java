package vn.annals.auth.automation.drift;

import java.util.List;
import java.util.stream.Stream;
import vn.annals.contracts.client.ClientId;
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
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.LedgerFormat;

class DriftLedgerFormatTest extends LedgerFormat {

    private static final String UUID = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";
    private static final MemberId MEMBER = new MemberId(UUID);
    private static final ClientId CLIENT = new ClientId(UUID);
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    DriftLedgerFormatTest() {
        super(DriftEvent.class);
    }

    @Override
    protected Stream<DriftEvent> events() {
        return Stream.of(
                new RolesRestored(MEMBER, PERSON, List.of("editor", "auditor")),
                new RolesWithdrawn(MEMBER, PERSON, List.of("admin")),
                new MembershipRestored(MEMBER, PERSON),
                new AccountEnabled(MEMBER, PERSON),
                new AccountReplaced(MEMBER, PERSON),
                new StrangerRemoved(PERSON),
                new OrganizationRestored(List.of("group/editor", "surplus/author/admin")),
                new ClientRestored(CLIENT, List.of("client", "role/integrator")),
                new ClientClosed(CLIENT));
    }
}
