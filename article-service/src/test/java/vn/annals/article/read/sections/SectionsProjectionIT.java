package vn.annals.article.read.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.article.read.SliceIT;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;

class SectionsProjectionIT extends SliceIT {

    final SectionsStore sections = new SectionsStore(database);
    final SectionsProjection projection = new SectionsProjection(sections);

    @Test
    void sections_come_in_the_order_of_menus() {
        play();

        assertThat(sections.all())
                .containsExactly(new SectionView("tin-tuc", "Tin tức", 1), new SectionView("xa-hoi", "Xã hội", 2));
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        play();
        var rows = rowsOf("article_sections");

        play();

        assertThat(rowsOf("article_sections")).isEqualTo(rows);
    }

    private void play() {
        projection.on(new SectionOpened(new SectionId("xa-hoi"), "Xã hội", 2));
        projection.on(new SectionOpened(new SectionId("tin-tuc"), "Tin tức", 1));
    }
}
