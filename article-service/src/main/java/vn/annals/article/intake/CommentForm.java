package vn.annals.article.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.annals.article.text.PlainText;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.CommentId;
import vn.annals.contracts.article.CommentRefusal;
import vn.annals.kernel.text.VietnameseText;

/** What somebody has to say about an article, one of its blocks, or to those who have said something before. */
public record CommentForm(
        String text,
        @Nullable String block,
        @Nullable String quote,
        @Nullable CommentId replyTo) {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_QUOTE = 500;
    private static final int LONGEST_ID = 64;

    /** {@code body} are the blocks that can be spoken of. */
    public static CommentForm read(JsonNode body, List<Block> blocks) {
        var faults = new Faults();
        var root = new Field(body, "", faults).only("text", "block", "quote", "replyTo");
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        var text = text(root.at("text"));
        var replyTo = replyTo(root.at("replyTo"));
        var block = block(root.at("block"), blocks);
        var quote = root.at("quote").line(LONGEST_QUOTE);
        if (replyTo != null && !root.at("block").absent()) {
            root.at("block").fault("must not be there in a reply: it is about what the comment is about");
        }
        if (quote != null && root.at("block").absent()) {
            root.at("quote").fault("must come with the block that it quotes");
        }
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        var words = quote == null && block != null ? beginning(block) : quote;
        return new CommentForm(text, block == null ? null : block.id(), words, replyTo);
    }

    private static String text(Field field) {
        var text = field.text(LONGEST_TEXT).strip();
        if (VietnameseText.isBlank(text) && (field.absent() || field.node().isString())) {
            field.fault("must not be blank");
        }
        return text;
    }

    private static @Nullable Block block(Field field, List<Block> blocks) {
        var id = field.line(LONGEST_ID);
        var found = blocks.stream().filter(block -> block.id().equals(id)).findFirst();
        if (id != null && found.isEmpty()) {
            field.fault(CommentRefusal.COMMENT_BLOCK_UNKNOWN, "the text that stands now has no such block");
        }
        return found.orElse(null);
    }

    private static @Nullable CommentId replyTo(Field field) {
        var id = field.line(LONGEST_ID);
        if (id == null) {
            return null;
        }
        try {
            return new CommentId(UUID.fromString(id).toString());
        } catch (IllegalArgumentException notAnId) {
            field.fault("must be the id of a comment");
            return null;
        }
    }

    // Whoever names no words is shown the beginning of the block, or nobody could tell later what they meant.
    private static @Nullable String beginning(Block block) {
        var words = PlainText.of(List.of(block)).strip().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST_QUOTE) {
            return words.isEmpty() ? null : words;
        }
        var end = Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 2)) ? LONGEST_QUOTE - 2 : LONGEST_QUOTE - 1;
        return words.substring(0, end) + "…";
    }
}
