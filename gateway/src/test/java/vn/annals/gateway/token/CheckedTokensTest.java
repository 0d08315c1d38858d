package vn.annals.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import reactor.core.publisher.Mono;

class CheckedTokensTest {

    private final AtomicInteger workedOut = new AtomicInteger();
    private final AtomicBoolean good = new AtomicBoolean(true);
    private final CheckedTokens tokens = new CheckedTokens(
            token -> {
                workedOut.incrementAndGet();
                return token.equals("forged") ? Mono.error(new BadJwtException("forged")) : Mono.just(signed(token));
            },
            _ -> good.get()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "expired", null)));

    private static Jwt signed(String token) {
        return Jwt.withTokenValue(token).header("alg", "RS256").subject("a").build();
    }

    @Test
    void a_signature_is_worked_out_once() {
        assertThat(tokens.decode("a").block()).isEqualTo(tokens.decode("a").block());
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void a_token_that_was_good_is_refused_when_it_is_no_longer() {
        tokens.decode("a").block();
        good.set(false);

        assertThatThrownBy(() -> tokens.decode("a").block()).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void what_was_signed_by_a_stranger_is_not_remembered() {
        assertThatThrownBy(() -> tokens.decode("forged").block()).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged").block()).isInstanceOf(BadJwtException.class);
        assertThat(workedOut).hasValue(2);
    }
}
