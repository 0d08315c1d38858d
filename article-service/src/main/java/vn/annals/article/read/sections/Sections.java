package vn.annals.article.read.sections;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Sections implements SectionViews {

    private final SectionsStore sections;
    private final ReadBarrier barrier;

    Sections(SectionsStore sections, ReadBarrier barrier) {
        this.sections = sections;
        this.barrier = barrier;
    }

    @Override
    public List<SectionView> all() {
        return sections.all();
    }

    @Override
    public List<SectionView> after(OptionalLong commit) {
        commit.ifPresent(number -> barrier.await(SectionsProjection.SLICE, number));
        return sections.all();
    }
}
