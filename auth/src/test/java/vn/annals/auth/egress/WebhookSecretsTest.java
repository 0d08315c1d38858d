package vn.annals.auth.egress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {

    /** The example of the convention itself. */
    @Test
    void a_message_is_signed_as_the_convention_says() {
        var secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var body = "{\"test\": 2432232314}".getBytes(UTF_8);

        assertThat(WebhookSecrets.signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.", body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
