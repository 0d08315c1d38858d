package vn.annals.article.read.sections;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per section; a site has a dozen. */
@Component
class SectionsStore {

    private final RowsStore rows;

    SectionsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "sections", "article_sections");
    }

    void put(SectionId section, RowChange change) {
        rows.put(section.value(), change);
    }

    List<SectionView> all() {
        return rows.all().stream()
                .map(row -> new SectionView(row.getString("_id"), row.getString("name"), row.getInteger("position")))
                .sorted(Comparator.comparing(SectionView::order).thenComparing(SectionView::slug))
                .toList();
    }
}
