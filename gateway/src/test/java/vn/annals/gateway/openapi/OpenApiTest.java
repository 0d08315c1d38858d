package vn.annals.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;

class OpenApiTest {

    private static final Path ROUTES = Path.of("../deploy/stories/src/test/resources/routes");
    private static final Path CONTRACTS = Path.of("../contracts/src/main/java");
    private static final Pattern DECLARED = Pattern.compile("(?m)^    ([A-Z_]+)\\(Kind\\.([A-Z_]+)\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document = new OpenApi(JsonMapper.shared()).document();

    /** What is below {@code /s/} is for readers, but for the receipts. */
    @Test
    void each_route_of_each_service_is_described_with_its_roles() throws IOException {
        var described = operations()
                .map(operation ->
                        "%s %s %s".formatted(operation.method().toUpperCase(), operation.path(), roles(operation.of())))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void each_reference_leads_somewhere() {
        var references = document.findValuesAsString("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void each_operation_has_a_name_of_its_own_a_summary_and_a_word_on_refusals() {
        var operations = operations().map(Operation::of).toList();

        assertThat(operations)
                .extracting(of -> of.path("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(of -> {
            assertThat(of.path("summary").asString()).isNotBlank();
            assertThat(of.at("/responses/default").isMissingNode()).isFalse();
        });
    }

    @Test
    void each_variable_of_a_path_is_described() {
        assertThat(operations()).allSatisfy(operation -> {
            var variables = Stream.of(operation.path().split("[{}]"))
                    .filter(part -> !part.contains("/") && !part.endsWith("."))
                    .toList();
            assertThat(parameters(operation, "path")).as(operation.path()).containsAll(variables);
        });
    }

    @Test
    void each_list_that_goes_on_tells_how_to_ask_for_its_parts() {
        var lists = operations().filter(OpenApiTest::goesOn).toList();

        assertThat(lists).isNotEmpty().allSatisfy(list -> assertThat(parameters(list, "query"))
                .as(list.path())
                .contains("limit")
                .containsAnyOf("cursor", "after"));
    }

    @Test
    void each_code_of_the_closed_list_is_named() throws IOException {
        assertThat(document.at("/components/schemas/RefusalCode/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(codes().keySet());
    }

    @Test
    void each_code_that_an_operation_names_stands_at_its_status() throws IOException {
        var codes = codes();

        assertThat(operations()).allSatisfy(operation -> refusals(operation).forEach((status, words) -> assertThat(
                        CODE.matcher(words).results().map(MatchResult::group))
                .as(operation.path() + " " + status)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(codes).containsEntry(code, Integer.parseInt(status)))));
    }

    @Test
    void the_page_shows_what_an_operation_says_of_what_it_shares() {
        var page = new DocsPage(document).html();

        assertThat(operations()
                        .map(Operation::of)
                        .flatMap(of -> Stream.of(of.path("parameters"), of.path("responses"))
                                .flatMap(JsonNode::valueStream))
                        .filter(given -> given.has("$ref") && given.has("description"))
                        .map(given -> given.path("description").asString()))
                .isNotEmpty()
                .filteredOn(words -> !page.contains(HtmlUtils.htmlEscape(words)))
                .isEmpty();
    }

    @Test
    void the_page_shows_each_operation_and_each_schema() {
        var page = new DocsPage(document).html();

        assertThat(operations()).allSatisfy(operation -> assertThat(page)
                .contains("id=\"" + operation.of().path("operationId").asString() + "\"", operation.path()));
        document.at("/components/schemas").propertyNames().forEach(name -> assertThat(page)
                .contains("id=\"schema-" + name + "\""));
    }

    private record Operation(String method, String path, JsonNode item, JsonNode of) {}

    private Stream<Operation> operations() {
        return document.path("paths").propertyStream().flatMap(path -> path.getValue()
                .propertyStream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(entry.getKey(), path.getKey(), path.getValue(), entry.getValue())));
    }

    private static boolean goesOn(Operation operation) {
        return operation
                .of()
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("properties")
                .has("next");
    }

    /** By their status, what the operation says of the refusals that are its own. */
    private static Map<String, String> refusals(Operation operation) {
        return operation
                .of()
                .path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().matches("[45].."))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> answer.getValue().path("description").asString()));
    }

    private List<String> parameters(Operation operation, String in) {
        return Stream.of(operation.item(), operation.of())
                .flatMap(part -> part.path("parameters").valueStream())
                .map(given -> given.has("$ref")
                        ? document.at(given.path("$ref").asString().substring(1))
                        : given)
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static String roles(JsonNode operation) {
        return operation.path("x-roles").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    }

    /** The status of each code: those of the edge, and those that each list of the contracts declares. */
    private static Map<String, Integer> codes() throws IOException {
        var codes = new HashMap<String, Integer>();
        for (var code : EdgeRefusal.values()) {
            codes.put(code.name(), code.kind().status());
        }
        try (var lists = Files.walk(CONTRACTS)) {
            for (var list : lists.filter(file -> file.toString().endsWith("Refusal.java"))
                    .toList()) {
                DECLARED.matcher(Files.readString(list))
                        .results()
                        .forEach(code -> codes.put(
                                code.group(1), Kind.valueOf(code.group(2)).status()));
            }
        }
        return codes;
    }

    private static List<String> routes() throws IOException {
        try (var tables = Files.list(ROUTES)) {
            var lines = new ArrayList<String>();
            for (var table : tables.toList()) {
                lines.addAll(Files.readAllLines(table));
            }
            return lines.stream()
                    .filter(line -> !line.contains(" /s/") || line.contains("/receipts/"))
                    .toList();
        }
    }
}
