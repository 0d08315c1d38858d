package vn.annals.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;

/** The post box as a process of its own: {@code <HTTP port> <SMTP port>}. Letters are gone when it ends. */
final class MailProcess {

    private static final int CANNOT_START = 2;
    private static final long PATIENCE = 60_000;
    private static final String LOOPBACK = "127.0.0.1";

    private MailProcess() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: annals-mail <HTTP port> <SMTP port>");
            System.exit(CANNOT_START);
        }
        var smtp = new ServerSetup(Integer.parseInt(arguments[1]), LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(PATIENCE);
        var server = new GreenMail(smtp);
        new Pages(LOOPBACK, Integer.parseInt(arguments[0]), new PostBox(server)).open();
        server.start();
        System.out.println("annals-mail: http://" + LOOPBACK + ":" + arguments[0]);
    }
}
