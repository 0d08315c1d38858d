package vn.annals.article.intake;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Which revision is to be shown by a link, and for how long; a null revision is the one the article stands at. */
public record PreviewForm(@Nullable Integer revision, Duration validFor) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(30);

    public static PreviewForm read(@Nullable JsonNode body) {
        var faults = new Faults();
        var root = new Field(body == null ? MissingNode.getInstance() : body, "", faults).only("revision", "validFor");
        if (body != null && !body.isObject()) {
            root.fault("must be an object");
        }
        var revision = root.at("revision");
        var form = new PreviewForm(
                revision.absent() ? null : (Integer) revision.number(1, Integer.MAX_VALUE),
                validFor(root.at("validFor")));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return form;
    }

    private static Duration validFor(Field field) {
        var text = field.line(40);
        try {
            var given = text == null ? USUAL : Duration.parse(text);
            if (given.compareTo(SHORTEST) < 0 || given.compareTo(LONGEST) > 0) {
                field.fault("must be between a minute and 30 days");
            }
            return given;
        } catch (DateTimeParseException notADuration) {
            field.fault("must be a duration such as P7D or PT12H");
            return USUAL;
        }
    }
}
