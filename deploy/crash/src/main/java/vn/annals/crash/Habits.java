package vn.annals.crash;

/** How a load behaves: who shares aggregates with whom, in percent, and how often a command is sent. */
record Habits(int shared, int own, Copies copies) {

    /** How often the same command is sent. */
    enum Copies {
        ONE,
        /** One to three times. */
        SOME,
        THREE
    }
}
