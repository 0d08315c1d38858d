package vn.annals.article.read.sections;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.annals.article.view.SectionTree;
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
    public SectionTree all() {
        return sections.all();
    }

    @Override
    public SectionTree after(OptionalLong commit) {
        commit.ifPresent(number -> barrier.await(SectionsProjection.SLICE, number));
        return sections.all();
    }
}
