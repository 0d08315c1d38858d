package vn.annals.article.intake;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where in an article somebody is at work, as far as they say. */
public final class PresenceForm {

    private static final int LONGEST_ID = 64;

    private PresenceForm() {}

    /** The id of a block, which may be so new that only its writer has it. */
    public static @Nullable String block(@Nullable JsonNode body) {
        if (body == null || body.isMissingNode()) {
            return null;
        }
        var faults = new Faults();
        var root = new Field(body, "", faults).only("block");
        if (!body.isObject()) {
            root.fault("must be an object");
        }
        var block = root.at("block").line(LONGEST_ID);
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return block;
    }
}
