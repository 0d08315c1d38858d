package vn.annals.article.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureSourcesTest {

    @Test
    void all_that_is_narrower_and_the_picture_itself() {
        assertThat(PictureSources.of("/media/t/a/original.png", new PictureSize(1280, 10)))
                .isEqualTo("/media/t/a/w320.webp 320w, /media/t/a/w640.webp 640w, /media/t/a/original.png 1280w");
    }

    @Test
    void each_carries_what_the_address_carries() {
        assertThat(PictureSources.of("/media/t/a/original.png?key=1", new PictureSize(640, 10)))
                .isEqualTo("/media/t/a/w320.webp?key=1 320w, /media/t/a/original.png?key=1 640w");
    }

    @Test
    void a_small_picture_is_all_there_is() {
        assertThat(PictureSources.of("/media/t/a/original.png", new PictureSize(320, 10)))
                .isNull();
    }

    @Test
    void nothing_is_said_of_a_picture_of_unknown_size_or_of_one_that_may_move() {
        assertThat(PictureSources.of("/media/t/a/original.png", null)).isNull();
        assertThat(PictureSources.of("/media/t/a/original.gif", new PictureSize(2000, 10)))
                .isNull();
    }
}
