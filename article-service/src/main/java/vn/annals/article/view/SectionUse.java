package vn.annals.article.view;

/** Whether readers find something in a section. */
public interface SectionUse {

    /** As far as this process has heard; what is published in this moment may be missed. */
    boolean holdsLiveArticles(SectionView section);
}
