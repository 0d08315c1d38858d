package vn.annals.contracts.member;

import java.util.List;
import org.axonframework.serialization.Revision;

/** When the platform's ledger began to say who has roles of the platform; until then the identity provider alone did. */
public sealed interface AdoptionEvent {

    /**
     * These were made members of the platform, because they had its roles before. It stands in the ledger once: whoever is
     * given such a role past the ledger later is adopted no more.
     */
    @Revision("1")
    record PeopleAdopted(List<MemberId> memberIds) implements AdoptionEvent {
        public PeopleAdopted {
            memberIds = List.copyOf(memberIds);
        }
    }
}
