package vn.annals.auth.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.CurrentTenant;

class ContactStoreIT {

    private static final String EMAIL = "lan@cao-bang.example";

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final ContactStore contacts = new ContactStore(TENANT.database());
    private final MemberId lan = someone();

    @Test
    void an_address_leads_to_whoever_claimed_it_first() {
        assertThat(contacts.holder(EMAIL, lan)).isEqualTo(lan);
        assertThat(contacts.holder(EMAIL, someone())).isEqualTo(lan);
        assertThat(contacts.holds(lan, EMAIL)).isTrue();
        assertThat(contacts.holds(someone(), EMAIL)).isFalse();
    }

    @Test
    void of_many_at_once_one_gets_the_address() throws InterruptedException {
        var tenant = CurrentTenant.get();
        var claims = Stream.generate(() -> (Callable<MemberId>)
                        () -> CurrentTenant.callAs(tenant, () -> contacts.holder(EMAIL, someone())))
                .limit(16)
                .toList();
        var holders = new HashSet<MemberId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(claims).forEach(claim -> holders.add(claim.resultNow()));
        }
        assertThat(holders).hasSize(1);
    }

    @Test
    void an_address_goes_from_one_who_left_to_one_who_comes() {
        var again = someone();
        contacts.holder(EMAIL, lan);

        assertThat(contacts.holderAfter(EMAIL, lan, again)).isEqualTo(again);
        assertThat(contacts.holderAfter(EMAIL, lan, someone())).isEqualTo(again);
    }

    @Test
    void what_a_member_is_called_is_said_once() {
        contacts.keep(lan, new Contact(EMAIL, "Nguyễn Thị Lan"));
        contacts.keep(lan, new Contact("other@cao-bang.example", "Somebody"));

        assertThat(contacts.find(lan)).hasValue(new Contact(EMAIL, "Nguyễn Thị Lan"));
        assertThat(contacts.of(List.of(lan.value(), someone().value()))).containsOnlyKeys(lan.value());
    }

    @Test
    void nothing_names_one_who_was_erased() {
        claimed(lan, EMAIL, "Nguyễn Thị Lan");
        claimed(someone(), "minh@cao-bang.example", "Minh");

        contacts.erase(lan);
        contacts.erase(lan);

        assertThat(TENANT.rowsOf("auth_contacts").toString()).doesNotContain(lan.value(), EMAIL, "Lan");
        assertThat(TENANT.rowsOf("auth_contacts")).hasSize(2);
    }

    @Test
    void an_address_that_has_gone_on_to_another_stays_there() {
        var again = someone();
        claimed(lan, EMAIL, "Lan");
        contacts.holderAfter(EMAIL, lan, again);
        contacts.keep(again, new Contact(EMAIL, "Lan"));

        contacts.erase(lan);

        assertThat(contacts.holds(again, EMAIL)).isTrue();
        assertThat(contacts.of(Set.of(lan.value(), again.value()))).containsOnlyKeys(again.value());
    }

    private void claimed(MemberId member, String email, String name) {
        contacts.holder(email, member);
        contacts.keep(member, new Contact(email, name));
    }

    private static MemberId someone() {
        return new MemberId(UUID.randomUUID().toString());
    }
}
