package vn.annals.local;

/** Something a person can mend; the message says what and how. Printed without a stack trace. */
final class Trouble extends RuntimeException {

    Trouble(String message) {
        super(message, null, false, false);
    }
}
