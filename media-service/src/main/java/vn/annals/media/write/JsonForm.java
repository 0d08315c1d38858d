package vn.annals.media.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaDescription.Focus;

/** A request about an asset as JSON. What nobody reads, such as a name that is misspelt, is refused. */
final class JsonForm {

    private static final int THOUSAND = 1000;

    private final Words words = new Words();
    private final JsonNode root;

    JsonForm(@Nullable JsonNode body) {
        root = body == null ? MissingNode.getInstance() : body;
        if (body != null && !body.isObject()) {
            words.fault("", "must be an object");
        }
    }

    MediaDescription description() {
        only(root, "", Set.of("alt", "caption", "credit", "licence", "source", "focus", "tags", "folder"));
        var description = new MediaDescription(
                words.line("/alt", text("alt"), Words.LONG),
                words.line("/caption", text("caption"), Words.LONG),
                words.line("/credit", text("credit"), Words.SHORT),
                words.line("/licence", text("licence"), Words.SHORT),
                words.line("/source", text("source"), Words.LONG),
                focus(),
                words.tags(tags()),
                words.line("/folder", text("folder"), Words.SHORT));
        words.refuseIfFaulty();
        return description;
    }

    /** Whoever looks for the asset later is owed one. */
    String reason() {
        only(root, "", Set.of("reason"));
        var reason = words.required("/reason", text("reason"), Words.LONG);
        words.refuseIfFaulty();
        return reason;
    }

    @Nullable
    String reasonIfAny() {
        only(root, "", Set.of("reason"));
        var reason = words.line("/reason", text("reason"), Words.LONG);
        words.refuseIfFaulty();
        return reason;
    }

    private @Nullable String text(String name) {
        var node = root.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isString()) {
            words.fault("/" + name, "must be a string");
            return null;
        }
        return node.stringValue();
    }

    private @Nullable Focus focus() {
        var node = root.path("focus");
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        only(node, "/focus", Set.of("x", "y"));
        return new Focus(thousandths(node, "x"), thousandths(node, "y"));
    }

    private int thousandths(JsonNode focus, String name) {
        var node = focus.path(name);
        if (node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1) {
            return (int) Math.round(node.doubleValue() * THOUSAND);
        }
        words.fault("/focus/" + name, "must be a number from 0 to 1");
        return 0;
    }

    private List<String> tags() {
        var node = root.path("tags");
        var tags = new ArrayList<String>();
        if (node.isMissingNode() || node.isNull()) {
            return tags;
        }
        if (!node.isArray()) {
            words.fault("/tags", "must be an array");
        }
        for (var at = 0; at < node.size(); at++) {
            if (node.path(at).isString()) {
                tags.add(node.path(at).stringValue());
            } else {
                words.fault("/tags/" + at, "must be a string");
            }
        }
        return tags;
    }

    private void only(JsonNode node, String pointer, Set<String> known) {
        if (node.isObject() && !known.containsAll(node.propertyNames())) {
            words.fault(pointer, "has members that are not known here");
        }
    }
}
