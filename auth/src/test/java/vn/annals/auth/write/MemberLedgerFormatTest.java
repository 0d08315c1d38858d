package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.member.AdminEvent;
import vn.annals.contracts.member.AdminEvent.AdminAppointed;
import vn.annals.contracts.member.AdminEvent.AdminDismissed;
import vn.annals.contracts.member.AdoptionEvent;
import vn.annals.contracts.member.AdoptionEvent.PeopleAdopted;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.InvitationEvent.InvitationDelayed;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.InvitationEvent.InvitationSent;
import vn.annals.contracts.member.InvitationEvent.InvitationWaived;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.LedgerFormat;

class MemberLedgerFormatTest extends LedgerFormat {

    private static final MemberId MEMBER = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    MemberLedgerFormatTest() {
        super(MemberEvent.class, AdminEvent.class, AdoptionEvent.class, InvitationEvent.class);
    }

    @Override
    protected Stream<Object> events() {
        return Stream.of(
                new MemberInvited(MEMBER, 1, List.of("editor", "admin")),
                new MemberRolesChanged(MEMBER, 2, List.of("author")),
                new MemberDisabled(MEMBER, 3),
                new MemberEnabled(MEMBER, 4),
                new MemberRemoved(MEMBER, 5),
                new MemberConverged(MEMBER, 1, PERSON),
                new AdminAppointed(MEMBER),
                new AdminDismissed(MEMBER),
                new PeopleAdopted(List.of(MEMBER)),
                new InvitationRequested(MEMBER, 1),
                new InvitationDelayed(MEMBER, 1),
                new InvitationSent(MEMBER, 1),
                new InvitationWaived(MEMBER, 1));
    }

    @Test
    void one_who_had_no_account_when_gone_is_read() {
        assertThat(read("{\"memberId\":\"" + MEMBER.value() + "\",\"revision\":2}", "member.MemberConverged"))
                .isEqualTo(new MemberConverged(MEMBER, 2, null));
    }
}
