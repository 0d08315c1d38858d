package vn.annals.article.compare;

import java.util.List;
import java.util.function.Predicate;

/** Two revisions compared. {@code fields} holds what changed beside the body. */
public record Diff(int from, int to, List<FieldChange> fields, List<BlockChange> blocks) {

    public record FieldChange(String name, List<Word> words) {}

    /** Without what is said of fields that are not meant. */
    public Diff of(Predicate<String> meant) {
        var left = fields.stream().filter(field -> meant.test(field.name())).toList();
        return new Diff(from, to, left, blocks);
    }
}
