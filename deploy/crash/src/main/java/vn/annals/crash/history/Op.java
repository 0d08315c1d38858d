package vn.annals.crash.history;

/** One sending with its outcome. One that was never answered is unknown and has not ended. */
public record Op(Order order, String process, long invoked, long ended, Answer answer) {

    public boolean done() {
        return answer.outcome() == Outcome.OK;
    }

    public boolean refused() {
        return answer.outcome() == Outcome.FAIL;
    }

    public boolean unknown() {
        return answer.outcome() == Outcome.INFO;
    }

    public String command() {
        return order.command();
    }
}
