package vn.annals.auth.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.egress.Destinations;
import vn.annals.auth.feed.PublicFacts;
import vn.annals.contracts.webhook.WebhookCommand.RegisterWebhook;
import vn.annals.contracts.webhook.WebhookId;
import vn.annals.kernel.refusal.Refusal.FieldFault;

/** What the caller sends to register a webhook. */
record WebhookForm(
        @Nullable String name,
        @Nullable String url,
        @Nullable List<@Nullable String> types) {

    RegisterWebhook checked(WebhookId id, Destinations destinations) {
        var faults = new ArrayList<FieldFault>();
        var called = ProgramName.checked(name, faults);
        var address = url == null ? "" : url.strip();
        destinations.fault(address).ifPresent(fault -> faults.add(new FieldFault("/url", fault)));
        var wanted = wanted(faults);
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("the webhook is not described as it must be")
                    .at(faults);
        }
        return new RegisterWebhook(id, called, address, wanted);
    }

    private List<String> wanted(List<FieldFault> faults) {
        var given = types == null ? List.<@Nullable String>of() : types;
        if (given.isEmpty() || given.size() > PublicFacts.TYPES.size()) {
            faults.add(new FieldFault("/types", "must have 1 to " + PublicFacts.TYPES.size() + " entries"));
            return List.of();
        }
        var wanted = new LinkedHashSet<String>();
        for (var at = 0; at < given.size(); at++) {
            var type = given.get(at);
            if (type == null || !PublicFacts.TYPES.contains(type)) {
                faults.add(new FieldFault("/types/" + at, "must be of " + String.join(", ", PublicFacts.TYPES)));
            } else {
                wanted.add(type);
            }
        }
        return List.copyOf(wanted);
    }
}
