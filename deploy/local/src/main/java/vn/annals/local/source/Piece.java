package vn.annals.local.source;

/** What a source holds in one place. {@code name} says where. */
public sealed interface Piece {

    String name();

    record Found(OldArticle article) implements Piece {

        @Override
        public String name() {
            return article.name();
        }
    }

    /** Was never meant to become an article here. */
    record LeftOut(String name, String why) implements Piece {}

    record Unreadable(String name, String why) implements Piece {}
}
