package vn.annals.kernel.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void members_are_sorted_and_text_is_escaped_the_one_way() {
        var value = Map.of("b", Arrays.asList(1, null, true), "a", "Đảng \"bộ\"\n\u0001", "€", -5L);
        assertThat(new String(CanonicalJson.encode(value), UTF_8))
                .isEqualTo("{\"a\":\"Đảng \\\"bộ\\\"\\n\\u0001\",\"b\":[1,null,true],\"€\":-5}");
    }

    @Test
    void any_json_has_one_canonical_form() {
        var loose = " { \"b\" : [ ] , \"a\" : { } , \"c\" : \"\\u0041\" } ".getBytes(UTF_8);
        assertThat(new String(CanonicalJson.canonical(loose), UTF_8)).isEqualTo("{\"a\":{},\"b\":[],\"c\":\"A\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "1.5",
                "1e3",
                "9007199254740993",
                "[1,]",
                "{\"a\":1}x",
                "\"\\ud800\"",
                "nul",
                "",
                "{\"a\"}"
            })
    void what_has_no_single_meaning_is_refused(String json) {
        assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> CanonicalJson.canonical(json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\":1,\"a\":2}", " 1", "\"\\u0041\"", "[1, 2]", "01", "+1", "-0"})
    void another_spelling_is_not_canonical(String json) {
        assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> CanonicalJson.decode(json.getBytes(UTF_8)));
    }

    @Test
    void what_is_too_deep_is_refused() {
        var deep = "[".repeat(40) + "]".repeat(40);
        assertThatExceptionOfType(NotCanonical.class).isThrownBy(() -> CanonicalJson.canonical(deep.getBytes(UTF_8)));
        assertThat(CanonicalJson.decode("[[1]]".getBytes(UTF_8))).isEqualTo(List.of(List.of(1L)));
    }
}
