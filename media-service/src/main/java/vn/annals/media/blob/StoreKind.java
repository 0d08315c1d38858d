package vn.annals.media.blob;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Where bytes can lie. */
public enum StoreKind {
    GRIDFS("gridfs"),
    S3("s3");

    private final String word;

    StoreKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    static StoreKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no store is called " + word));
    }
}
