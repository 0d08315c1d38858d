package vn.annals.local;

import java.io.IOException;
import java.util.List;

/** What a part runs. */
interface Program {

    /** Changes when the program was built anew. */
    String stamp() throws IOException;

    /** What it is told when it starts. */
    List<String> arguments();

    /** Makes it ready to run and answers its command line. */
    List<String> command() throws IOException, InterruptedException;
}
