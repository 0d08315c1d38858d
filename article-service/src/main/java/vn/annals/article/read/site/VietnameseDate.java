package vn.annals.article.read.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Times as readers in Vietnam know them. */
final class VietnameseDate {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu").withZone(VIETNAM);
    private static final List<String> DAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    private VietnameseDate() {}

    /** {@code 14:05, 19/07/2019} */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** {@code 2019-07-19T07:05:00Z}: pages may not be more exact than a millisecond. */
    static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code Fri, 19 Jul 2019 14:05:00 +0700}, as RFC 822 wants it. */
    static String mail(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(VIETNAM));
    }

    /** {@code Thứ Hai, ngày 23 tháng 11 năm 2026} */
    static String day(Instant at) {
        var day = LocalDate.ofInstant(at, VIETNAM);
        return "%s, ngày %d tháng %d năm %d"
                .formatted(
                        DAYS.get(day.getDayOfWeek().getValue() - 1),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }
}
