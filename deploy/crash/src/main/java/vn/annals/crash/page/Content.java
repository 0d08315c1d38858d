package vn.annals.crash.page;

/** What a command writes. */
public enum Content {
    PAGE,
    /** An event that the tally's handler fails at. */
    STAIN,
    /** An event of a type that no projector knows. */
    RIDDLE;

    public Object event(String command, int part, int parts) {
        var text = "Trang " + part + " của " + parts;
        return switch (this) {
            case PAGE -> new PageEvent.PageWritten(command, part, parts, text);
            case STAIN -> new PageEvent.PageStained(command, part, parts, text);
            case RIDDLE -> new RiddleEvent.RiddlePosed(command, part, parts, text);
        };
    }
}
