package vn.annals.article.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The body of a request that moves an article on: a reason, a note, a time, or nothing at all. */
public final class StepForm {

    private static final int LONGEST = 1_000;

    private final Faults faults = new Faults();
    private final Field root;

    public StepForm(@Nullable JsonNode body) {
        this.root = new Field(body == null ? MissingNode.getInstance() : body, "", faults)
                .only("reason", "note", "revision", "publishAt", "withdrawAt");
    }

    /** Whose text is sent back or taken away is owed a reason. */
    public String reason() {
        var reason = root.at("reason").required(LONGEST);
        refuseIfFaulty();
        return reason;
    }

    /** Anybody may say why, whatever they do. */
    public @Nullable String reasonIfAny() {
        var reason = root.at("reason").line(LONGEST);
        refuseIfFaulty();
        return reason;
    }

    public @Nullable String note() {
        var note = root.at("note").line(LONGEST);
        refuseIfFaulty();
        return note;
    }

    /** The number of a revision. */
    public int revision() {
        var revision = root.at("revision").number(1, Integer.MAX_VALUE);
        refuseIfFaulty();
        return revision;
    }

    /** When something is to happen by itself. */
    public record Times(
            @Nullable Instant publishAt, @Nullable Instant withdrawAt) {}

    public Times times() {
        var times =
                new Times(root.at("publishAt").instant(), root.at("withdrawAt").instant());
        if (times.publishAt() == null && times.withdrawAt() == null) {
            root.fault("must have publishAt, withdrawAt or both");
        } else if (times.publishAt() != null
                && times.withdrawAt() != null
                && !times.withdrawAt().isAfter(times.publishAt())) {
            root.at("withdrawAt").fault("must be later than publishAt");
        }
        refuseIfFaulty();
        return times;
    }

    private void refuseIfFaulty() {
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }
}
