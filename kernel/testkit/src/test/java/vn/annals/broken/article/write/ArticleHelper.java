package vn.annals.broken.article.write;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.broken.article.read.board.Board;

public class ArticleHelper {
    Board board;
    ThreadLocal<String> tenant;
    MongoClient mongo;
    RestController web;

    Instant now() {
        return Instant.now();
    }

    void refuse() {
        throw new IllegalStateException("no code");
    }
}
