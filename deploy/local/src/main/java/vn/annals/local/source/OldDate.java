package vn.annals.local.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Times as pages and exports write them; one that names no zone is meant in Vietnam. */
final class OldDate {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> OffsetDateTime.parse(text, form("uuuu-MM-dd'T'HH:mm[:ss][.SSS][.SS][.S][XXX][XX][X]"))
                    .toInstant(),
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant(),
            local("uuuu-MM-dd'T'HH:mm[:ss][.SSS]"),
            local("uuuu-MM-dd HH:mm[:ss]"),
            local("H:mm[:ss][','] d/M/uuuu"),
            local("H:mm[:ss] d-M-uuuu"),
            local("d/M/uuuu[','] H:mm[:ss]"),
            local("d-M-uuuu[','] H:mm[:ss]"),
            day("uuuu-MM-dd"),
            day("uuuuMMdd"),
            day("d/M/uuuu"),
            day("d-M-uuuu"));

    private OldDate() {}

    static Optional<Instant> read(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        for (var form : FORMS) {
            try {
                return Optional.of(form.apply(plain));
            } catch (DateTimeException another) {
                // the next form is tried
            }
        }
        return Optional.empty();
    }

    /** A time in UTC that does not say so. */
    static Optional<Instant> readUtc(String text) {
        return read(text.strip().replace(' ', 'T') + "Z");
    }

    private static Function<String, Instant> local(String pattern) {
        var form = form(pattern);
        return text -> LocalDateTime.parse(text, form).atZone(VIETNAM).toInstant();
    }

    private static Function<String, Instant> day(String pattern) {
        var form = form(pattern);
        return text -> LocalDate.parse(text, form).atStartOfDay(VIETNAM).toInstant();
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
