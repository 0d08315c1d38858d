package vn.annals.mail;

import com.icegreen.greenmail.util.GreenMail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All letters that came, whoever they are for. */
record PostBox(GreenMail server) {

    /** The newest first; all when it does not matter to whom. */
    List<Letter> letters(Optional<String> to) {
        return all().filter(letter -> to.isEmpty() || letter.to().equalsIgnoreCase(to.get()))
                .sorted(Comparator.comparing(Letter::at).reversed())
                .toList();
    }

    Optional<Letter> letter(String id) {
        return all().filter(letter -> letter.id().equals(id)).findFirst();
    }

    private Stream<Letter> all() {
        return Stream.of(server.getReceivedMessages()).map(Letter::of);
    }
}
