package vn.annals.article.view;

import vn.annals.contracts.article.ArticleEvent.PreviewGranted;

/** The links that the current tenant's people gave out. */
public interface PreviewGrants {

    /** The one that stands in this commit: a request that is repeated is told what its first attempt was. */
    PreviewGranted in(long commit);
}
