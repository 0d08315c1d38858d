package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Looks, does what is missing, looks again, until nothing is missing. */
final class Convergence {

    private static final Logger LOG = LoggerFactory.getLogger(Convergence.class);

    /** The thing itself, what it belongs to, what it may do, and one more look; the rest is for races with others. */
    private static final int ROUNDS = 8;

    private Convergence() {}

    /** @param round true when nothing was left to do */
    static void of(String what, BooleanSupplier round) {
        asked(what, () -> {
            for (var tried = 0; tried < ROUNDS; tried++) {
                if (round.getAsBoolean()) {
                    return true;
                }
            }
            throw SERVICE_UNAVAILABLE.because("the identity provider does not come to rest");
        });
    }

    /**
     * What may pass by itself is refused as SERVICE_UNAVAILABLE; a request that Keycloak calls wrong is a fault of ours, and
     * must not hold up what waits behind this one.
     */
    static <T> T asked(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (HttpClientErrorException.BadRequest fault) {
            throw fault;
        } catch (CallNotPermittedException leftAlone) {
            throw SERVICE_UNAVAILABLE.because("the identity provider is left alone for a while");
        } catch (RestClientException failure) {
            LOG.warn("The realm could not be brought up to {}: {}", what, word(failure));
            throw SERVICE_UNAVAILABLE.because("the identity provider did not do what it was asked");
        }
    }

    // What Keycloak says of a fault repeats what it was sent, such as a person's address.
    private static String word(RestClientException failure) {
        return failure instanceof RestClientResponseException answered
                ? answered.getStatusCode().toString()
                : String.valueOf(failure.getMessage());
    }
}
