package vn.annals.local;

import java.util.List;

/** A program that others have built. */
record Script(List<String> command) implements Program {

    @Override
    public String stamp() {
        return "";
    }

    @Override
    public List<String> arguments() {
        return command;
    }
}
