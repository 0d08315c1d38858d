package vn.annals.kernel.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameUuidTest {

    @Test
    void the_same_words_make_the_same_id() {
        assertThat(NameUuid.of("a", "b")).isEqualTo(NameUuid.of("a", "b"));
        assertThat(NameUuid.of("a", "b").version()).isEqualTo(5);
        assertThat(NameUuid.of("a", "b").variant()).isEqualTo(2);
    }

    @Test
    void where_one_word_ends_and_the_next_begins_matters() {
        assertThat(NameUuid.of("ab", "c")).isNotEqualTo(NameUuid.of("a", "bc"));
        assertThat(NameUuid.of("a", "b")).isNotEqualTo(NameUuid.of("b", "a"));
    }
}
