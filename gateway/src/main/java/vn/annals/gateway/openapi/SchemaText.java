package vn.annals.gateway.openapi;

import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A schema in a few words, with links to those that have a name. */
final class SchemaText {

    private static final String NAMED = "#/components/schemas/";

    String of(JsonNode schema) {
        if (schema.has("$ref")) {
            return link(schema.path("$ref").asString());
        }
        if (schema.has("const") || schema.has("enum")) {
            return values(schema);
        }
        for (var choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.path(choice).isArray() && !schema.has("properties")) {
                return schema.path(choice)
                        .valueStream()
                        .map(this::of)
                        .collect(Collectors.joining(choice.equals("allOf") ? " and " : " or "));
            }
        }
        return schema.has("items") ? "[ " + of(schema.path("items")) + " ]" : plain(schema);
    }

    private String plain(JsonNode schema) {
        if (schema.has("properties")) {
            return schema.path("properties")
                    .propertyStream()
                    .map(entry -> HtmlUtils.htmlEscape(entry.getKey()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        var types = schema.path("type").isArray()
                ? schema.path("type").valueStream().map(JsonNode::asString).collect(Collectors.joining(" or "))
                : schema.path("type").asString("anything");
        var format = schema.path("format").asString("");
        return HtmlUtils.htmlEscape(format.isEmpty() ? types : types + " (" + format + ")");
    }

    private static String values(JsonNode schema) {
        var values = schema.has("const")
                ? schema.path("const").asString()
                : schema.path("enum")
                        .valueStream()
                        .map(value -> value.isNull() ? "null" : value.asString())
                        .collect(Collectors.joining(" | "));
        return "<code>" + HtmlUtils.htmlEscape(values) + "</code>";
    }

    private static String link(String reference) {
        var name = HtmlUtils.htmlEscape(reference.replace(NAMED, ""));
        return "<a href=\"#schema-%1$s\">%1$s</a>".formatted(name);
    }
}
