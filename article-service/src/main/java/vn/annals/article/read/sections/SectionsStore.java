package vn.annals.article.read.sections;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.article.view.SectionTree;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.SectionId;
import vn.annals.kernel.service.tenant.TenantDatabase;

/** One row per section; a site has a dozen. Beside them, how often they have changed. */
@Component
class SectionsStore {

    private static final String ARRANGEMENT = "arrangement";

    private final RowsStore rows;
    private final RowsStore arrangement;

    SectionsStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, "sections", "article_sections");
        this.arrangement = new RowsStore(tenant, "sections", "article_sections_arrangement");
    }

    void put(SectionId section, RowChange change) {
        rows.put(section.value(), change);
    }

    void arranged(int revision) {
        arrangement.put(ARRANGEMENT, new RowChange().greatest("revision", revision));
    }

    /** 0 until one has changed since such changes are counted. */
    int revision() {
        return arrangement
                .find(ARRANGEMENT)
                .map(row -> row.getInteger("revision"))
                .orElse(0);
    }

    SectionTree all() {
        return new SectionTree(rows.all().stream().map(SectionsStore::view).toList());
    }

    private static SectionView view(Document row) {
        var id = row.getString("_id");
        var slug = Objects.requireNonNullElse(row.getString("slug"), id);
        Set<String> slugs = new LinkedHashSet<>(List.of(id, slug));
        slugs.addAll(Objects.requireNonNullElse(row.getList("slugs", String.class), List.of()));
        return new SectionView(
                id,
                slug,
                row.getString("name"),
                row.getString("parent"),
                row.getInteger("position"),
                row.getBoolean("closed", false),
                List.copyOf(slugs));
    }
}
