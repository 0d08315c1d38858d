package vn.annals.auth.automation.accounts;

import java.time.Instant;
import java.util.stream.Stream;
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
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.LedgerFormat;

class AccountLedgerFormatTest extends LedgerFormat {

    private static final MemberId MEMBER = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";
    private static final String BY = "e59a16db-8316-57d4-94ff-7bab662681fa";
    private static final String ENTRY = "9c0b1f62-52ad-4c0e-8d8e-6a0d5a4a1b11";
    private static final Instant AT = Instant.parse("2026-11-28T08:15:30.123Z");
    private static final String SESSION = "00112233445566778899aabbccddeeff";

    AccountLedgerFormatTest() {
        super(AccountEvent.class);
    }

    @Override
    protected Stream<AccountEvent> events() {
        return Stream.of(
                new SignedIn(ENTRY, AT, MEMBER, PERSON, "annals-gateway", SESSION),
                new SignInFailed(ENTRY, AT, MEMBER, PERSON, "annals-gateway", "invalid_user_credentials"),
                new SignedOut(ENTRY, AT, MEMBER, PERSON, "annals-gateway", SESSION),
                new RoleGiven(ENTRY, AT, BY, PERSON, "admin"),
                new RoleTaken(ENTRY, AT, BY, PERSON, "admin"),
                new MembershipGiven(ENTRY, AT, BY, PERSON),
                new MembershipTaken(ENTRY, AT, BY, PERSON),
                new AccountChanged(ENTRY, AT, BY, PERSON, "reset-password"),
                new OrganizationChanged(ENTRY, AT, BY, "changed"));
    }
}
