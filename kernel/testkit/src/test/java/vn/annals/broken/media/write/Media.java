package vn.annals.broken.media.write;

import vn.annals.broken.article.write.ArticleHelper;

public class Media {
    ArticleHelper neighbour;
}
