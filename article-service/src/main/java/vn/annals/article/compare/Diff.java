package vn.annals.article.compare;

import java.util.List;

/** Two revisions compared. {@code fields} holds what changed beside the body. */
public record Diff(int from, int to, List<FieldChange> fields, List<BlockChange> blocks) {

    public record FieldChange(String name, List<Word> words) {}
}
