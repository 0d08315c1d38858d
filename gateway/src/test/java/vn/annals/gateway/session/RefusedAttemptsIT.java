package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.annals.gateway.AtTheDoor;

class RefusedAttemptsIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String[] TRACED = {"traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"};

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log().addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        log().detachAppender(lines);
    }

    @Test
    void who_has_not_signed_in_is_noted() {
        get(ARTICLES + "?by=person-1", TRACED);

        noted("refused status=401 code=AUTHENTICATION_REQUIRED method=GET route=" + ARTICLES
                + " tenant=bac-giang subject=- trace=" + TRACE);
    }

    @Test
    void a_token_that_is_not_acceptable_is_noted_without_it() {
        get(ARTICLES, "Authorization", bearer(REALM.foreignToken()), TRACED[0], TRACED[1]);

        noted("refused status=401 code=TOKEN_INVALID method=GET route=" + ARTICLES
                + " tenant=bac-giang subject=- trace=" + TRACE);
    }

    @Test
    void a_forged_request_is_noted_with_whom_it_was_done_to() {
        var browser = new Browser(this::request, this::send);
        browser.signIn(REALM, "/desk/");

        browser.post(ARTICLES, "{}", TRACED);

        noted("refused status=403 code=CSRF_REFUSED method=POST route=" + ARTICLES
                + " tenant=bac-giang subject=person-1 trace=" + TRACE);
    }

    @Test
    void what_is_let_in_is_not_noted() {
        get(ARTICLES, "Authorization", validBearer());
        get("/s/bac-giang/");
        get("/nothing");

        assertThat(written()).isEmpty();
    }

    private void noted(String line) {
        assertThat(written()).containsExactly(line);
    }

    private List<String> written() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger("vn.annals.gateway.refused");
    }
}
