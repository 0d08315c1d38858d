package vn.annals.broken.article.read.board;

import vn.annals.broken.article.read.history.History;
import vn.annals.broken.article.write.ArticleHelper;

public class Board {
    History history;
    ArticleHelper write;
}
