package vn.annals.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.view.SettingsView;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.MenuEntry;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

class SettingsFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tin-tuc", "/gioi-thieu-123.html", "/search?q=a%2Fb&from=2019-07-19", "/tin-tức/", "/a..b"
            })
    void the_menu_leads_to_a_path_of_the_own_site(String path) {
        assertThat(menu(Map.of("label", "Mục", "path", path))).containsExactly(new MenuEntry("Mục", null, null, path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tin-tuc",
                "https://x.test/",
                "javascript:alert(1)",
                "//x.test/a",
                "/\\x.test/a",
                "\\/x.test/a",
                "/%5cx.test/a",
                "/search?q=\\",
                "/../a",
                "/a/..",
                "/a/%2E%2e?q=b",
                "/./a",
                "/a\tb",
                "/a\u0000b",
                "/a%0ab",
                "/a\u202eb",
                "/a b",
                "/a#b",
                "/100%",
                "/s/bac-giang/tin-tuc",
                "/media/bac-giang/a.png",
                "/api"
            })
    void what_leads_out_of_the_site_or_looks_as_if_is_pointed_at(String path) {
        var refusal = refused(Map.of("label", "Mục", "path", path));

        assertThat(refusal.code()).isEqualTo(EdgeRefusal.INVALID_REQUEST);
        assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/menu/0/path");
    }

    @Test
    void a_path_has_a_measure() {
        assertThat(menu(Map.of("label", "Mục", "path", "/" + "a".repeat(1_999))))
                .hasSize(1);
        assertThat(refused(Map.of("label", "Mục", "path", "/" + "a".repeat(2_000)))
                        .faults())
                .extracting(FieldFault::pointer)
                .containsExactly("/menu/0/path");
    }

    @Test
    void an_entry_leads_to_one_place() {
        for (var entry : List.of(
                Map.of("label", "Mục"),
                Map.of("label", "Mục", "path", "/a", "url", "https://x.test/"),
                Map.of("label", "Mục", "path", "/a", "section", "tin-tuc"))) {
            assertThat(refused(entry).faults()).extracting(FieldFault::pointer).containsExactly("/menu/0");
        }
    }

    private static List<MenuEntry> menu(Map<String, String> entry) {
        var body = JsonMapper.shared().valueToTree(Map.of("menu", List.of(entry)));
        return SettingsForm.read(body, SettingsView.of(0, SiteSettings.FIRST), Optional::of, _ -> Optional.empty())
                .menu();
    }

    private static Refusal refused(Map<String, String> entry) {
        return catchThrowableOfType(Refusal.class, () -> menu(entry));
    }
}
