package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

class ExpectedRevisionTest {

    @Test
    void one_quoted_number_is_the_revision() {
        assertThat(ExpectedRevision.of("\"12\"").required()).isEqualTo(12);
        assertThat(ExpectedRevision.of(" \"12\" ").orNull()).isEqualTo(12);
    }

    @Test
    void a_text_that_is_being_written_is_named_with_its_save() {
        var seen = ExpectedRevision.of(ExpectedRevision.etag(7, 2));

        assertThat(seen).isEqualTo(new ExpectedRevision(7, 2));
        assertThat(ExpectedRevision.of(ExpectedRevision.etag(7, null))).isEqualTo(new ExpectedRevision(7, null));
    }

    @Test
    void any_revision_is_no_revision() {
        assertThat(ExpectedRevision.of("*").orNull()).isNull();
        assertThatThrownBy(() -> ExpectedRevision.of(null).required())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(EdgeRefusal.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"7\",\"8\"", "\"seven\"", "\"-1\"", "\"7-\"", "\"99999999999\""})
    void anything_else_is_malformed(String header) {
        assertThatThrownBy(() -> ExpectedRevision.of(header))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(EdgeRefusal.MALFORMED_REQUEST));
    }
}
