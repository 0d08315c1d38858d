package vn.annals.stories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What operations are sent: something that would be done, or something that nobody would do. */
final class Bodies {

    record Body(String type, byte[] bytes) {

        static final Body NONE = new Body("", new byte[0]);
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Object> TEXT = Newsroom.text("Tin hàng xóm", "Nội dung.");
    private static final Map<String, Object> REASON = Map.of("reason", "thử");
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Body FILE = file();

    private static final Map<String, Map<String, Object>> JSONS = Map.ofEntries(
            Map.entry("draftArticle", TEXT),
            Map.entry("reviseArticle", TEXT),
            Map.entry("autosaveArticle", TEXT),
            Map.entry("restoreArticle", Map.of("revision", 1)),
            Map.entry("grantPreview", Map.of("validFor", "PT1H")),
            Map.entry("readMarkup", Map.of("html", "<p>thử</p>")),
            Map.entry("createClient", Map.of("name", "thử", "roles", List.of("integrator"))),
            Map.entry(
                    "registerWebhook",
                    Map.of(
                            "name",
                            "thử",
                            "url",
                            "https://thu.example/",
                            "types",
                            List.of("vn.annals.site.SettingsChanged"))),
            Map.entry("makeComment", Map.of("text", "thử")),
            Map.entry("resolveComment", REASON),
            Map.entry("reopenComment", REASON),
            Map.entry("stayPresent", NOTHING),
            Map.entry("beginExport", NOTHING),
            Map.entry("skipParked", REASON),
            Map.entry("skipPlatformParked", REASON),
            Map.entry("moveMediaStore", NOTHING),
            Map.entry("verifyMediaStore", NOTHING),
            Map.entry("sweepMediaStore", NOTHING),
            Map.entry("describeMedia", Map.of("alt", "thử")),
            Map.entry("retireMedia", REASON),
            Map.entry("bringBackMedia", REASON),
            Map.entry(
                    "inviteMember",
                    Map.of("email", "ai-do@annals.example", "name", "Ai đó", "roles", List.of("admin"))),
            Map.entry(
                    "invitePlatformPerson",
                    Map.of("email", "ai-do@annals.example", "name", "Ai đó", "roles", List.of("platform-admin"))),
            Map.entry("changePlatformRoles", Map.of("roles", List.of("platform-auditor"))),
            Map.entry("changeMemberRoles", Map.of("roles", List.of("author"))),
            Map.entry("openSection", Map.of("name", "thử")),
            Map.entry("arrangeSection", Map.of("name", "thử")),
            Map.entry("changeSettings", Map.of("name", "thử")),
            Map.entry("submitArticle", REASON),
            Map.entry("returnArticle", REASON),
            Map.entry("approveArticle", REASON),
            Map.entry("publishArticle", REASON),
            Map.entry(
                    "scheduleArticle",
                    Map.of("publishAt", Instant.now().plus(1, ChronoUnit.DAYS).toString())),
            Map.entry("unscheduleArticle", REASON),
            Map.entry("withdrawArticle", REASON),
            Map.entry("archiveArticle", REASON),
            Map.entry("undeleteArticle", REASON),
            Map.entry("registerTenant", Map.of("slug", "hang-xom-moi", "name", "thử")),
            Map.entry("describeTenant", Map.of("name", "thử")),
            Map.entry("closeTenant", REASON),
            Map.entry("suspendTenant", REASON));

    private Bodies() {}

    static Body meant(Operation operation) {
        return switch (operation.form()) {
            case NOTHING -> Body.NONE;
            case FILE -> FILE;
            case JSON -> {
                var json = JSONS.get(operation.id());
                if (json == null) {
                    throw new AssertionError("no probe knows what to send for " + operation.id());
                }
                yield json(json);
            }
        };
    }

    /** For those who may: a member that nothing has is refused before anything is done. */
    static Body refused(Operation operation) {
        return operation.form() == Operation.Form.NOTHING ? Body.NONE : json(Map.of("khong-co", true));
    }

    private static Body json(Map<String, Object> json) {
        return new Body("application/json", JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Body file() {
        var form = new MultipartForm(Map.of(), "ảnh.png", Newsroom.png(Newsroom.anyColour()));
        return new Body(form.contentType(), form.bytes());
    }
}
