package vn.annals.article.read.changes;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.Arrays;

/** What those who audit ask again and again; what answers it is filed when it happens. */
enum Question {
    /** Somebody decided to publish what they were the last to write. */
    PUBLISHED_ALONE("published-alone"),

    /** An article that had been public before was published anew. */
    PUBLISHED_AGAIN("published-again");

    private final String word;

    Question(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Question of(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word.equals(word))
                .findFirst()
                .orElseThrow(() -> INVALID_REQUEST
                        .because("there is no such question")
                        .at("/question", "must be published-alone or published-again"));
    }
}
