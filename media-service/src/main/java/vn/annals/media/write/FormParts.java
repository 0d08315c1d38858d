package vn.annals.media.write;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.refusal.Refusal.FieldFault;

/** A form that says only what is understood, and each thing once: what is passed over would be lost without a word. */
final class FormParts {

    private static final String FILE = "file";

    /** Of a file that comes in. */
    static final Set<String> ARRIVAL =
            Set.of("id", "onlyNew", "alt", "caption", "credit", "licence", "source", "tags", "folder");

    /** Of a file that takes the place of another. */
    static final Set<String> REPLACEMENT = Set.of("note");

    private FormParts() {}

    /** One part of a form: a file, or a text. */
    record Part(String name, boolean isFile) {}

    static void demandKnown(Collection<Part> parts, Set<String> texts) {
        var faults = faults(parts, texts);
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST
                    .because("the form has parts that are not understood")
                    .at(faults);
        }
    }

    /** What is neither yes nor no is refused, not guessed. */
    static boolean flag(String name, @Nullable String given) {
        if (given == null || given.equals("false")) {
            return false;
        }
        if (given.equals("true")) {
            return true;
        }
        throw INVALID_REQUEST.because("the form cannot be understood").at(pointer(name), "must be true or false");
    }

    private static List<FieldFault> faults(Collection<Part> parts, Set<String> texts) {
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<String>();
        for (var part : parts) {
            var name = part.name();
            if (!part.isFile() && name.equals(FILE)) {
                faults.add(new FieldFault(pointer(name), "is no file"));
            } else if (part.isFile() ? !name.equals(FILE) : !texts.contains(name)) {
                faults.add(new FieldFault(pointer(name), "is not known here"));
            } else if (!seen.add(name)) {
                faults.add(new FieldFault(pointer(name), "may be there once only"));
            }
        }
        return faults;
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
