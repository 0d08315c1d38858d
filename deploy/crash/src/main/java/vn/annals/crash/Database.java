package vn.annals.crash;

/** The server under test. */
sealed interface Database extends Victim permits EmbeddedServer, NamedServer {

    String uri();

    boolean canBeKilled();

    boolean canBeFrozen();

    void dismiss();
}
