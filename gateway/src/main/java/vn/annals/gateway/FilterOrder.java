package vn.annals.gateway;

/** The order in which the gateway's own filters see a request; Spring Security follows at -100. */
public final class FilterOrder {

    /** On the connection, before any filter: what can be answered without them. Whom a copy serves nobody turns away. */
    public static final int COPIES = 1;

    public static final int TURNED_AWAY = 2;

    public static final int TRACE = -300;

    /** All behind it see the path on the host that tenants share. */
    public static final int HOSTNAME = -295;

    public static final int ACCESS_LOG = -290;
    public static final int ANSWER_HEADERS = -280;
    public static final int HYGIENE = -270;

    /** Before any that read a body. */
    public static final int HUNG_UP = -265;

    public static final int BODY_LIMIT = -260;

    /** Before Spring Security, which itself answers whoever begins or ends a sign-in. */
    public static final int SIGN_IN_LIMIT = -110;

    /** Behind Spring Security: only then it is known who asks. */
    public static final int RATE_LIMIT = -50;

    public static final int OUTDATED_TOKENS = -40;

    private FilterOrder() {}
}
