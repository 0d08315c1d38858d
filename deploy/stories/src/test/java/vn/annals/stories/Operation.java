package vn.annals.stories;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One operation of the document in which the gateway describes the API. */
record Operation(String id, String method, String path, Set<String> roles, Form form, List<String> queries) {

    enum Form {
        NOTHING,
        JSON,
        FILE
    }

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> NO_THINGS = Set.of("tenant", "slice", "rendition", "extension");
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    static List<Operation> all() {
        var document = Person.READER.get("/api/openapi.json").expect(200).json();
        return document.path("paths")
                .propertyStream()
                .flatMap(item -> item.getValue()
                        .propertyStream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> of(document, item.getKey(), item.getValue(), entry.getKey(), entry.getValue())))
                .toList();
    }

    private static Operation of(JsonNode document, String path, JsonNode item, String method, JsonNode said) {
        return new Operation(
                said.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                said.path("x-roles").valueStream().map(JsonNode::asString).collect(Collectors.toSet()),
                form(followed(document, said.path("requestBody")).path("content")),
                Stream.of(item, said)
                        .flatMap(part -> part.path("parameters").valueStream())
                        .map(parameter -> followed(document, parameter))
                        .filter(parameter -> parameter.path("in").asString("").equals("query"))
                        .map(parameter -> parameter.path("name").asString())
                        .toList());
    }

    private static JsonNode followed(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static Form form(JsonNode content) {
        if (content.has("multipart/form-data")) {
            return Form.FILE;
        }
        return content.isEmpty() ? Form.NOTHING : Form.JSON;
    }

    boolean isPublic() {
        return roles.contains("public");
    }

    boolean isInATenant() {
        return path.contains("{tenant}");
    }

    boolean changesSomething() {
        return !method.equals("GET");
    }

    /** In their order, what the address names beside the tenant. */
    List<Thing> things() {
        return VARIABLE.matcher(path)
                .results()
                .filter(found -> !NO_THINGS.contains(found.group(1)))
                .map(found -> Thing.inPath(stepBefore(found), found.group(1)))
                .toList();
    }

    String at(String tenant, List<String> things) {
        var next = things.iterator();
        return VARIABLE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(value(found, tenant, next)));
    }

    private String value(MatchResult variable, String tenant, Iterator<String> things) {
        return switch (variable.group(1)) {
            case "tenant" -> tenant;
            case "rendition" -> "original";
            case "extension" -> "png";
            // What is ordered for a slice by those who may is done; one that is not there takes no orders.
            case "slice" -> changesSomething() ? "khong-co" : "board";
            default -> things.next();
        };
    }

    private String stepBefore(MatchResult variable) {
        var steps = path.substring(0, variable.start()).split("/");
        return steps[steps.length - 1];
    }
}
