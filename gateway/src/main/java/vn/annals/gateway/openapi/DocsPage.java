package vn.annals.gateway.openapi;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The document as a page: each operation with who may call it, what it takes and what it answers. */
final class DocsPage {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final SchemaText schemas = new SchemaText();
    private final StringBuilder html = new StringBuilder(100_000);

    DocsPage(JsonNode document) {
        this.document = document;
    }

    String html() {
        var info = document.path("info");
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>Annals: the interface</title>")
                .append("<link rel=\"stylesheet\" href=\"/api/docs/docs.css\"></head><body><header><h1>Annals</h1>");
        paragraph(info.path("summary"));
        paragraph(info.path("description"));
        html.append("<p><a href=\"/api/openapi.json\">The same for programs (OpenAPI ")
                .append(text(document.path("openapi")))
                .append(")</a></p></header><nav><ul>");
        document.path("tags").forEach(tag -> html.append("<li><a href=\"#%1$s\">%1$s</a></li>".formatted(name(tag))));
        html.append("<li><a href=\"#schemas\">schemas</a></li></ul></nav><main>");
        document.path("tags").forEach(this::chapter);
        html.append("<h2 id=\"schemas\">Schemas</h2>");
        document.at("/components/schemas").forEachEntry(this::schema);
        return html.append("</main></body></html>").toString();
    }

    private void chapter(JsonNode tag) {
        html.append("<h2 id=\"%1$s\">%1$s</h2>".formatted(name(tag)));
        paragraph(tag.path("description"));
        document.path("paths").forEachEntry((path, item) -> item.propertyStream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .filter(entry -> entry.getValue()
                        .at("/tags/0")
                        .asString()
                        .equals(tag.path("name").asString()))
                .forEach(entry -> operation(entry.getKey(), path, item, entry.getValue())));
    }

    private void operation(String method, String path, JsonNode item, JsonNode operation) {
        html.append("<section id=\"%s\"><h3><b>%s</b> <code>%s</code></h3>"
                .formatted(
                        text(operation.path("operationId")),
                        method.toUpperCase(Locale.ROOT),
                        HtmlUtils.htmlEscape(path)));
        paragraph(operation.path("summary"));
        paragraph(operation.path("description"));
        var roles = operation.path("x-roles").valueStream().map(JsonNode::asString);
        html.append("<p class=\"roles\">For ")
                .append(HtmlUtils.htmlEscape(roles.collect(Collectors.joining(", "))))
                .append("</p>");
        parameters(item, operation);
        operation.path("requestBody").path("content").forEachEntry((type, body) -> html.append("<p>Takes <code>")
                .append(HtmlUtils.htmlEscape(type))
                .append("</code>: ")
                .append(schemas.of(body.path("schema")))
                .append("</p>"));
        answers(operation);
        html.append("</section>");
    }

    private void parameters(JsonNode item, JsonNode operation) {
        html.append("<table>");
        Stream.concat(
                        item.path("parameters").valueStream(),
                        operation.path("parameters").valueStream())
                .forEach(this::parameter);
        html.append("</table>");
    }

    private void parameter(JsonNode given) {
        var parameter = resolved(given);
        row(
                text(parameter.path("name")),
                text(parameter.path("in")) + (parameter.path("required").asBoolean(false) ? ", required" : ""),
                schemas.of(parameter.path("schema")),
                description(given));
    }

    private void answers(JsonNode operation) {
        html.append("<table>");
        operation.path("responses").forEachEntry((status, given) -> {
            var answer = resolved(given);
            var content = answer.path("content")
                    .propertyStream()
                    .map(entry -> entry.getValue().path("schema").isMissingNode()
                            ? HtmlUtils.htmlEscape(entry.getKey())
                            : schemas.of(entry.getValue().path("schema")))
                    .collect(Collectors.joining(" or "));
            var headers = answer.path("headers")
                    .propertyStream()
                    .map(entry -> HtmlUtils.htmlEscape(entry.getKey()))
                    .collect(Collectors.joining(", "));
            row(status.equals("default") ? "else" : HtmlUtils.htmlEscape(status), headers, content, description(given));
        });
        html.append("</table>");
    }

    private void schema(String name, JsonNode schema) {
        html.append("<section id=\"schema-%1$s\"><h3>%1$s</h3>".formatted(HtmlUtils.htmlEscape(name)));
        paragraph(schema.path("description"));
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        if (!schema.has("properties")) {
            html.append("<p>").append(schemas.of(schema)).append("</p>");
        }
        html.append("<table>");
        schema.path("properties")
                .forEachEntry((property, of) -> row(
                        HtmlUtils.htmlEscape(property),
                        required.contains(property) ? "required" : "",
                        schemas.of(of),
                        text(of.path("description"))));
        html.append("</table></section>");
    }

    private void row(String name, String remark, String type, String description) {
        html.append("<tr><th>%s</th><td>%s</td><td>%s</td><td>%s</td></tr>".formatted(name, remark, type, description));
    }

    private void paragraph(JsonNode words) {
        if (words.isString()) {
            html.append("<p>").append(text(words)).append("</p>");
        }
    }

    /** What a reference says itself stands for what it leads to says. */
    private String description(JsonNode given) {
        return text((given.has("description") ? given : resolved(given)).path("description"));
    }

    private JsonNode resolved(JsonNode given) {
        return given.has("$ref") ? document.at(given.path("$ref").asString().substring(1)) : given;
    }

    private static String name(JsonNode tag) {
        return text(tag.path("name"));
    }

    private static String text(JsonNode words) {
        return HtmlUtils.htmlEscape(words.asString(""));
    }
}
