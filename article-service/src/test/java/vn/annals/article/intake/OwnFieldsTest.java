package vn.annals.article.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.text.Markup;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ExtraField;
import vn.annals.contracts.article.ExtraField.Type;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

class OwnFieldsTest {

    static final List<ExtraField> FIELDS = List.of(
            new ExtraField("soKyHieu", "Số ký hiệu", Type.TEXT, List.of(), true, true),
            new ExtraField("dienTich", "Diện tích", Type.NUMBER, List.of(), false, true),
            new ExtraField("ngayKy", "Ngày ký", Type.DATE, List.of(), false, true),
            new ExtraField("hieuLuc", "Còn hiệu lực", Type.BOOLEAN, List.of(), false, false),
            new ExtraField("loai", "Loại", Type.CHOICE, List.of("Nghị quyết", "Chỉ thị"), false, true));

    final JsonMapper json = JsonMapper.shared();
    final ArticleIntake intake = new ArticleIntake(
            json,
            _ -> Optional.empty(),
            _ -> Optional.empty(),
            () -> FIELDS,
            _ -> new Markup(List.of(), List.of()),
            Clock.systemUTC());

    @Test
    void a_value_is_kept_as_text_in_one_form() {
        assertThat(extra("{'soKyHieu':' 18-NQ/TW ','dienTich':12.50,'ngayKy':'2019-07-19','hieuLuc':true,"
                        + "'loai':'Chỉ thị'}"))
                .isEqualTo(Map.of(
                        "soKyHieu",
                        "18-NQ/TW",
                        "dienTich",
                        "12.5",
                        "ngayKy",
                        "2019-07-19",
                        "hieuLuc",
                        "true",
                        "loai",
                        "Chỉ thị"));
    }

    @ParameterizedTest
    @CsvSource({"1e3,1000", "-0.000001,-0.000001", "100,100", "0,0", "999999999999999,999999999999999"})
    void a_number_is_written_out(String given, String kept) {
        assertThat(extra("{'soKyHieu':'a','dienTich':" + given + "}")).containsEntry("dienTich", kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'dienTich':'nhiều'",
                "'dienTich':1e999999999",
                "'dienTich':1e99",
                "'dienTich':0.0000001",
                "'dienTich':1234567890123456",
                "'dienTich':[1]",
                "'dienTich':true",
                "'ngayKy':'2019-02-30'",
                "'ngayKy':'19/07/2019'",
                "'ngayKy':20190719",
                "'hieuLuc':'yes'",
                "'hieuLuc':1",
                "'loai':'Thông báo'",
                "'loai':{}",
                "'x':'gì đó'"
            })
    void what_a_field_cannot_hold_is_pointed_at(String member) {
        var name = member.substring(1, member.indexOf('\'', 1));

        assertThat(pointers("{'soKyHieu':'a'," + member + "}")).containsExactly("/extra/" + name);
    }

    @Test
    void what_is_required_is_missed_only_once_a_text_is_to_be_complete() {
        assertThat(extra("{}")).isEmpty();
        assertThat(extra("{'soKyHieu':null}")).isEmpty();
        assertThat(extra("{'soKyHieu':' '}")).isEmpty();
        var refusal = catchThrowableOfType(Refusal.class, () -> intake.requireAll(() -> Set.of("loai")));
        assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/extra/soKyHieu");
        intake.requireAll(() -> Set.of("soKyHieu"));
    }

    @Test
    void what_a_text_already_says_stays_though_the_field_is_gone() {
        var before = text(Map.of("cu", "giá trị cũ", "loai", "Quy định"));
        var same = body("{'soKyHieu':'a','cu':'giá trị cũ','loai':'Quy định'}");

        assertThat(intake.read(json.readTree(same), () -> before).content().extra())
                .containsEntry("cu", "giá trị cũ")
                .containsEntry("loai", "Quy định");
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> intake.read(json.readTree(same.replace("giá trị cũ", "giá trị mới")), () -> before));
        assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/extra/cu");
    }

    @Test
    void several_authors_are_printed_one_after_the_other() {
        var content = read("'bylines':['Nguyễn Lan',' ','Trần Minh','Nguyễn Lan']");

        assertThat(content.authors()).containsExactly("Nguyễn Lan", "Trần Minh");
        assertThat(content.byline()).isEqualTo("Nguyễn Lan, Trần Minh");
        assertThat(read("'bylines':['Lan']")).isEqualTo(read("'byline':'Lan'"));
        assertThat(read("'byline':'Lan, Minh','bylines':['Lan','Minh']").authors())
                .containsExactly("Lan", "Minh");
        assertThat(faults("'byline':'Lan','bylines':['Lan','Minh']")).containsExactly("/byline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tin-tuc/bai.html", "/?p=123", "/index.php?id=5&cat=2", "/tin-tức/bài.html", "/a/%C3%A1"})
    void a_former_address_is_a_path(String address) {
        assertThat(read("'formerAddresses':['" + address + "','" + address + "']")
                        .formerAddresses())
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tin-tuc/bai.html",
                "https://x.test/a",
                "//x.test/a",
                "/\\\\x.test/a",
                "/a b",
                "/a#b",
                "/",
                "/?",
                "/../a",
                "/a/..",
                "/a/%2e%2E/b",
                "/100%",
                "javascript:alert(1)",
                "/a\\u0000b"
            })
    void what_is_no_path_is_pointed_at(String address) {
        assertThat(faults("'formerAddresses':['" + address + "']")).containsExactly("/formerAddresses/0");
    }

    @Test
    void of_everything_there_is_only_so_much() {
        assertThat(faults("'formerAddresses':[" + "'/a',".repeat(20) + "'/b']")).containsExactly("/formerAddresses");
        assertThat(faults("'formerAddresses':['/" + "a".repeat(500) + "']")).containsExactly("/formerAddresses/0");
        assertThat(faults("'bylines':[" + "'a',".repeat(20) + "'b']")).containsExactly("/bylines");
    }

    private static ArticleContent text(Map<String, String> extra) {
        return new ArticleContent(
                "T",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                new TreeMap<>(extra),
                List.of());
    }

    private static String body(String extra) {
        return ("{'title':'T','extra':" + extra + "}").replace('\'', '"');
    }

    private Map<String, String> extra(String extra) {
        return intake.read(json.readTree(body(extra))).content().extra();
    }

    private List<String> pointers(String extra) {
        return catchThrowableOfType(Refusal.class, () -> extra(extra)).faults().stream()
                .map(FieldFault::pointer)
                .toList();
    }

    private ArticleContent read(String members) {
        return intake.read(json.readTree(("{'title':'T','extra':{'soKyHieu':'a'}," + members + "}").replace('\'', '"')))
                .content();
    }

    private List<String> faults(String members) {
        return catchThrowableOfType(Refusal.class, () -> read(members)).faults().stream()
                .map(FieldFault::pointer)
                .toList();
    }
}
