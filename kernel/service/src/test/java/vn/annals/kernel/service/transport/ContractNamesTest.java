package vn.annals.kernel.service.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.trial.NoteCommand.ShelveNote;
import vn.annals.contracts.trial.NoteId;

class ContractNamesTest {

    @Test
    void types_of_the_contracts_have_a_short_name() {
        assertThat(ContractNames.of(ShelveNote.class)).hasValue("trial.ShelveNote");
        assertThat(ContractNames.of(NoteId.class)).hasValue("trial.NoteId");
        assertThat(ContractNames.type("trial.NoteId")).hasValue(NoteId.class);
    }

    @Test
    void nothing_else_has_one() {
        assertThat(ContractNames.of(String.class)).isEmpty();
        for (var name : List.of("lang.String", "java.lang.String", "trial.NoteCommand$ShelveNote", "../x", "trial.")) {
            assertThat(ContractNames.type(name)).as(name).isEmpty();
        }
    }
}
