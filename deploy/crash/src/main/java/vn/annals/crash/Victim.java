package vn.annals.crash;

/** A process that things happen to. It is killed and started again under the same name. */
interface Victim {

    String name();

    void start();

    void kill();

    void freeze();

    void thaw();
}
