package vn.annals.article.read.site;

import org.springframework.stereotype.Component;
import vn.annals.article.view.SectionUse;
import vn.annals.article.view.SectionView;

@Component
class LiveSections implements SectionUse {

    // No address is made of it.
    private static final String NOWHERE = "";

    private final Sites sites;

    LiveSections(Sites sites) {
        this.sites = sites;
    }

    @Override
    public boolean holdsLiveArticles(SectionView section) {
        return !sites.now(NOWHERE).in(section, 0, 1).isEmpty();
    }
}
