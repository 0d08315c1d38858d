package vn.annals.article.read.diff;

import java.util.List;

/** Two revisions compared. {@code fields} holds what changed beside the body. */
record Diff(int from, int to, List<FieldChange> fields, List<BlockChange> blocks) {

    record FieldChange(String name, List<Word> words) {}
}
