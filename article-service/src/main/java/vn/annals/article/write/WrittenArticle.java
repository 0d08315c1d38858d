package vn.annals.article.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.text.Dropped;
import vn.annals.article.view.ArticleView;

/** An article as it is answered to whoever wrote it; {@code dropped} is what its markup said and its body does not. */
record WrittenArticle(
        @JsonUnwrapped ArticleView article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Dropped> dropped) {}
