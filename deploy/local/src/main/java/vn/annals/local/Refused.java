package vn.annals.local;

/** An answer that will not be another one however often one asks, with what it says. */
final class Refused extends RuntimeException {

    private final Web.Answer answer;

    Refused(Web.Answer answer) {
        super(answer.reason(), null, false, false);
        this.answer = answer;
    }

    String why() {
        return answer.reason();
    }

    boolean isStale() {
        return answer.status() == 412;
    }
}
