package vn.annals.auth.write;

import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_DISABLED;
import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_EXISTS;
import static vn.annals.contracts.webhook.WebhookRefusal.WEBHOOK_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.webhook.WebhookCommand;
import vn.annals.contracts.webhook.WebhookCommand.DisableWebhook;
import vn.annals.contracts.webhook.WebhookCommand.EnableWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RegisterWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RemoveWebhook;
import vn.annals.contracts.webhook.WebhookCommand.RequestRedelivery;
import vn.annals.contracts.webhook.WebhookCommand.RotateWebhook;
import vn.annals.contracts.webhook.WebhookEvent.Cause;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;
import vn.annals.contracts.webhook.WebhookId;

class WebhookTest {

    private static final WebhookId PORTAL = new WebhookId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final RegisterWebhook REGISTER = new RegisterWebhook(
            PORTAL, "Cổng tin", "https://cong.example/tin", List.of("vn.annals.article.ArticlePublished"));
    private static final WebhookRegistered REGISTERED =
            new WebhookRegistered(PORTAL, REGISTER.name(), REGISTER.url(), REGISTER.types());
    private static final WebhookDisabled DISABLED = new WebhookDisabled(PORTAL, Cause.FAILING);

    private final FixtureConfiguration<Webhook> webhook = new AggregateTestFixture<>(Webhook.class);

    @Test
    void a_webhook_is_registered_once() {
        webhook.givenNoPriorActivity().when(REGISTER).expectEvents(REGISTERED);
        webhook.given(REGISTERED).when(REGISTER).expectNoEvents().expectException(refusedAs(WEBHOOK_EXISTS));
    }

    @Test
    void it_is_disabled_once_and_enabled_once() {
        webhook.given(REGISTERED)
                .when(new DisableWebhook(PORTAL, Cause.FAILING))
                .expectEvents(DISABLED);
        webhook.given(REGISTERED, DISABLED)
                .when(new DisableWebhook(PORTAL, Cause.GONE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        webhook.given(REGISTERED, DISABLED).when(new EnableWebhook(PORTAL)).expectEvents(new WebhookEnabled(PORTAL));
        webhook.given(REGISTERED)
                .when(new EnableWebhook(PORTAL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void only_what_is_enabled_is_sent_anything_again() {
        var again = new RequestRedelivery(PORTAL, "12-0");
        webhook.given(REGISTERED).when(again).expectEvents(new RedeliveryRequested(PORTAL, "12-0"));
        webhook.given(REGISTERED, DISABLED).when(again).expectNoEvents().expectException(refusedAs(WEBHOOK_DISABLED));
    }

    @Test
    void its_secret_is_replaced_whether_it_is_enabled_or_not() {
        var rotate = new RotateWebhook(PORTAL, "r1");
        webhook.given(REGISTERED).when(rotate).expectEvents(new WebhookRotated(PORTAL, "r1"));
        webhook.given(REGISTERED, DISABLED).when(rotate).expectEvents(new WebhookRotated(PORTAL, "r1"));
    }

    static Stream<WebhookCommand> everythingElse() {
        return Stream.of(
                new DisableWebhook(PORTAL, Cause.GONE),
                new EnableWebhook(PORTAL),
                new RotateWebhook(PORTAL, "r1"),
                new RemoveWebhook(PORTAL),
                new RequestRedelivery(PORTAL, "12-0"));
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void nothing_can_be_done_to_one_that_is_not_there(WebhookCommand command) {
        webhook.givenNoPriorActivity().when(command).expectException(refusedAs(WEBHOOK_NOT_FOUND));
        webhook.given(REGISTERED, new WebhookRemoved(PORTAL))
                .when(command)
                .expectException(refusedAs(WEBHOOK_NOT_FOUND));
    }
}
