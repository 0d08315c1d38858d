package vn.annals.article.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The body of a request that moves an article on: a reason or a note, or nothing at all. */
public final class StepForm {

    private static final int LONGEST = 1_000;

    private final Faults faults = new Faults();
    private final Field root;

    public StepForm(@Nullable JsonNode body) {
        this.root = new Field(body == null ? MissingNode.getInstance() : body, "", faults);
    }

    /** Whose text is sent back or taken away is owed a reason. */
    public String reason() {
        var reason = root.at("reason").required(LONGEST);
        refuseIfFaulty();
        return reason;
    }

    public @Nullable String note() {
        var note = root.at("note").line(LONGEST);
        refuseIfFaulty();
        return note;
    }

    private void refuseIfFaulty() {
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }
}
