package vn.annals.article.read.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.ArrangementEvent.SectionsArranged;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;

class SectionsProjectionIT extends SliceIT {

    final SectionsStore sections = new SectionsStore(database);
    final SectionsProjection projection = new SectionsProjection(sections);

    @Test
    void sections_come_in_the_order_of_menus() {
        play();

        assertThat(sections.all().open()).extracting(SectionView::id).containsExactly("tin-tuc", "xa-hoi");
    }

    @Test
    void a_section_stands_below_another_and_keeps_every_address() {
        play();
        projection.on(new SectionMoved(new SectionId("tin-tuc"), new SectionId("xa-hoi"), 1));
        projection.on(new SectionReaddressed(new SectionId("tin-tuc"), "tin-moi"));
        projection.on(new SectionRenamed(new SectionId("tin-tuc"), "Tin mới"));

        var tree = sections.all();
        assertThat(tree.open()).extracting(SectionView::name).containsExactly("Xã hội", "Tin mới");
        assertThat(tree.named("tin-moi").map(SectionView::id)).hasValue("tin-tuc");
        assertThat(tree.isTaken("tin-tuc", "khac")).isTrue();
        assertThat(tree.isBelow("tin-tuc", "xa-hoi")).isTrue();
    }

    @Test
    void sections_that_two_moves_at_once_made_a_ring_are_still_shown() {
        play();
        projection.on(new SectionMoved(new SectionId("tin-tuc"), new SectionId("xa-hoi"), 1));
        projection.on(new SectionMoved(new SectionId("xa-hoi"), new SectionId("tin-tuc"), 2));

        assertThat(sections.all().open()).extracting(SectionView::id).containsExactly("tin-tuc", "xa-hoi");
    }

    @Test
    void a_closed_section_is_not_shown_and_its_address_stays_taken() {
        play();
        projection.on(new SectionClosed(new SectionId("tin-tuc")));

        assertThat(sections.all().open()).extracting(SectionView::id).containsExactly("xa-hoi");
        assertThat(sections.all().isTaken("tin-tuc", "khac")).isTrue();
    }

    @Test
    void how_often_sections_have_changed_is_counted() {
        assertThat(sections.revision()).isZero();

        projection.on(new SectionsArranged(2));
        projection.on(new SectionsArranged(1));

        assertThat(sections.revision()).isEqualTo(2);
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        var rows = rowsOf("article_sections");

        play();

        assertThat(rowsOf("article_sections")).isEqualTo(rows);
    }

    private void play() {
        projection.on(new SectionOpened(new SectionId("xa-hoi"), "Xã hội", 2, null));
        projection.on(new SectionOpened(new SectionId("tin-tuc"), "Tin tức", 1, null));
    }
}
