package vn.annals.article.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.article.ArrangementEvent;
import vn.annals.contracts.article.ArrangementEvent.SectionsArranged;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRestored;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.contracts.article.Block.Heading;
import vn.annals.contracts.article.Block.ItemList;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Block.Quote;
import vn.annals.contracts.article.Block.Table;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;
import vn.annals.contracts.article.CommentId;
import vn.annals.contracts.article.ExtraField;
import vn.annals.contracts.article.ExtraField.Type;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SiteEvent;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.MenuEntry;
import vn.annals.contracts.article.Span;
import vn.annals.contracts.article.Span.Mark;
import vn.annals.kernel.ledger.LedgerSerializer;

class ArticleLedgerFormatTest {

    static final ArticleId ID = new ArticleId("6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f");
    static final CommentId COMMENT = new CommentId("2a7d9f10-5b3c-4e8a-9f61-7c8d9e0f1a2b");
    static final String PICTURE = "0c4a5a3e-0000-4000-8000-0000000000aa";
    static final String SHA = "ab".repeat(32);
    static final List<MediaUse> MEDIA = List.of(new MediaUse(PICTURE, SHA));
    static final Instant NOW = Instant.parse("2019-07-19T07:05:00Z");

    static final List<Class<?>> FAMILIES = List.of(
            ArticleEvent.class, CommentEvent.class, SectionEvent.class, ArrangementEvent.class, SiteEvent.class);

    final LedgerSerializer serializer = new LedgerSerializer(FAMILIES);

    static Stream<Object> events() {
        return Stream.of(
                new ArticleDrafted(ID, 1, "lan", everything(), "bản đầu"),
                new ArticleRevised(ID, 2, onlyATitle(), null),
                new ArticleAutosaved(ID, 2, 3, onlyATitle()),
                new ArticleRestored(ID, 3, 1, onlyATitle()),
                new ArticleSubmitted(ID, 2),
                new ArticleReturned(ID, 2, "thiếu nguồn"),
                new ArticleApproved(ID, 2),
                new PublicationScheduled(ID, 2, NOW, null),
                new PublicationUnscheduled(ID, 2),
                new PublicationRequested(ID, 2, MEDIA, "bản tin sáng"),
                new PublicationFailed(ID, 2, "MEDIA_NOT_FOUND", "không có ảnh"),
                new ArticlePublished(ID, 2, "dang-bo-tinh", "tin-tuc", NOW, MEDIA, "bản tin sáng"),
                new ArticleWithdrawn(ID, 2, "sai số liệu"),
                new WithdrawalScheduled(ID, 2, NOW, null),
                new WithdrawalUnscheduled(ID, 2),
                new ArticleArchived(ID, 2, "trùng bài"),
                new ArticleUndeleted(ID, 2),
                new PreviewGranted(ID, 3, 2, NOW),
                new CommentMade(COMMENT, ID, 2, "b1", "Thi đua yêu nước", "Nguồn nào?\nXin ghi rõ."),
                new CommentReplied(COMMENT, ID, 2, 1, "Theo TTXVN."),
                new CommentResolved(COMMENT, ID, 3, "đã ghi nguồn"),
                new CommentReopened(COMMENT, ID, 3, "chưa đủ"),
                new SectionOpened(new SectionId("tin-tuc"), "Tin tức", 1, null),
                new SectionRenamed(new SectionId("tin-tuc"), "Tin mới"),
                new SectionReaddressed(new SectionId("tin-tuc"), "tin-moi"),
                new SectionMoved(new SectionId("tin-tuc"), new SectionId("xa-hoi"), 2),
                new SectionClosed(new SectionId("tin-tuc")),
                new SectionsArranged(3),
                new SettingsChanged(SiteId.OF_THE_TENANT, 2, settings()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_it_always_was(Object event) {
        var stored = serializer.serialize(event, String.class);

        assertThat(stored.getData())
                .isEqualTo(pinned(stored.getType().getName(), stored.getType().getRevision()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_meant(Object event) {
        var type = serializer.typeForClass(event.getClass());

        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(pinned(type.getName(), type.getRevision()), String.class, type));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void what_is_left_out_because_it_is_empty_is_read_as_empty() {
        var event = new ArticlePublished(ID, 2, "dang-bo-tinh", null, NOW, List.of(), null);

        Object read = serializer.deserialize(serializer.serialize(event, String.class));

        assertThat(read).isEqualTo(event);
    }

    /** The same events as they are since more can be said; the file says by what. */
    static Stream<Arguments> grown() {
        return Stream.of(
                Arguments.of("article.ArticleRevised.1.own-fields", new ArticleRevised(ID, 2, withOwnFields(), null)),
                Arguments.of(
                        "article.PublicationScheduled.1.note", new PublicationScheduled(ID, 2, NOW, "sửa số liệu")),
                Arguments.of(
                        "article.WithdrawalScheduled.1.reason", new WithdrawalScheduled(ID, 2, NOW, "hết hạn nộp")),
                Arguments.of(
                        "site.SettingsChanged.1.own-fields", new SettingsChanged(SiteId.OF_THE_TENANT, 3, ownFields())),
                Arguments.of(
                        "site.SettingsChanged.1.own-path", new SettingsChanged(SiteId.OF_THE_TENANT, 4, ownPath())));
    }

    @ParameterizedTest
    @MethodSource("grown")
    void an_event_that_has_grown_is_written_and_read_as_pinned(String file, Object event) {
        var stored = serializer.serialize(event, String.class);

        assertThat(stored.getData()).isEqualTo(pinned(file));
        assertThat(serializer.<String, Object>deserialize(
                        new SimpleSerializedObject<>(pinned(file), String.class, stored.getType())))
                .isEqualTo(event);
    }

    @Test
    void every_event_is_pinned() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrder(FAMILIES.stream()
                        .flatMap(ArticleLedgerFormatTest::records)
                        .toArray(Class<?>[]::new));
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(ArticleLedgerFormatTest::records)
                : Stream.of(family);
    }

    private static String pinned(String type, String revision) {
        return pinned(type + "." + revision);
    }

    private static String pinned(String name) {
        var file = "/ledger/" + name + ".json";
        try (var stream = ArticleLedgerFormatTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SiteSettings settings() {
        var menu = List.of(
                new MenuEntry("Tin", "tin-tuc", null, null),
                new MenuEntry("Cổng tỉnh", null, "https://bacgiang.gov.vn", null));
        return new SiteSettings("Đảng bộ tỉnh", true, false, menu, null, null);
    }

    private static SiteSettings ownPath() {
        var menu = List.of(new MenuEntry("Giới thiệu", null, null, "/gioi-thieu-123.html"));
        return new SiteSettings(null, false, false, menu, null, null);
    }

    private static ArticleContent onlyATitle() {
        return new ArticleContent("Đảng bộ tỉnh", null, List.of(), null, null, null, null, List.of(), null);
    }

    private static ArticleContent withOwnFields() {
        return new ArticleContent(
                "Đảng bộ tỉnh",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of("Nguyễn Lan", "Trần Minh"),
                new TreeMap<>(Map.of("soKyHieu", "18-NQ/TW", "dienTich", "12.5")),
                List.of("/tin-tuc/bai.html", "/?p=123"));
    }

    private static SiteSettings ownFields() {
        return new SiteSettings(
                null,
                false,
                false,
                List.of(),
                null,
                null,
                List.of(
                        new ExtraField("soKyHieu", "Số ký hiệu", Type.TEXT, List.of(), true, true),
                        new ExtraField("loai", "Loại", Type.CHOICE, List.of("Nghị quyết", "Chỉ thị"), false, false)),
                null);
    }

    private static ArticleContent everything() {
        var text = List.of(
                new Span("Thi đua", List.of(Mark.BOLD, Mark.SUP), "https://bacgiang.gov.vn"), Span.of(" yêu nước"));
        List<Block> body = List.of(
                new Paragraph("b1", text),
                new Heading("b2", 2, List.of(Span.of("Kết quả"))),
                new ItemList("b3", true, List.of(List.of(Span.of("một")), List.of(Span.of("hai")))),
                new Quote("b4", List.of(Span.of("Không có gì quý hơn")), "Hồ Chí Minh"),
                new Figure("b5", PICTURE, SHA, "jpg", "Hội trường", "Ảnh: TTXVN"),
                new Table("b6", List.of(List.of(List.of(Span.of("Năm")), List.of(Span.of("2019")))), true));
        return new ArticleContent(
                "Đảng bộ tỉnh",
                "Sáng 19/7",
                body,
                "tin-tuc",
                new Cover(PICTURE, SHA, "jpg", "Đại biểu"),
                "Nguyễn Lan",
                new Source("TTXVN", "https://ttxvn.vn"),
                List.of("thi đua"),
                NOW);
    }
}
