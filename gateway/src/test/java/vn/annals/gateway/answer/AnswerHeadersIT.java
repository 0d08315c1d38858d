package vn.annals.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class AnswerHeadersIT extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/desk/", "/s/bac-giang/", "/media/bac-giang/aa/original.png", "/session", "/nothing"})
    void every_answer_carries_the_security_headers(String path) {
        var answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_desk_may_send_its_sign_out_form_to_keycloak() {
        assertThat(header(get("/desk/"), "Content-Security-Policy"))
                .contains("form-action 'self' " + REALM.url())
                .contains("script-src 'self';", "connect-src 'self';", "object-src 'none'", "frame-src 'self';");
    }

    @Test
    void the_policy_of_a_service_stands_and_so_does_its_wish_that_nobody_learns_its_address() {
        var answer = get("/s/bac-giang/own-policy");

        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }
}
