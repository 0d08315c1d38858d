package vn.annals.objects;

import com.adobe.testing.s3mock.S3MockApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The server as a process of its own: {@code <folder> <port> <bucket>}; port 0 takes any that is free. */
final class ObjectsProcess {

    private static final int CANNOT_START = 2;

    private ObjectsProcess() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: annals-objects <folder> <port> <bucket>");
            System.exit(CANNOT_START);
        }
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        var started = new SpringApplicationBuilder(S3MockApplication.class, Loopback.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings(folder, arguments[1], arguments[2]))
                .run();
        var port = started.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("annals-objects: http://127.0.0.1:" + port);
    }

    private static Map<String, Object> settings(Path folder, String port, String bucket) {
        var store = "com.adobe.testing.s3mock.store.";
        return Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                port,
                // The server insists on a second port; nobody is told of it.
                "http.port",
                "0",
                store + "root",
                folder.toString(),
                store + "retain-files-on-exit",
                "true",
                store + "initial-buckets",
                bucket,
                "logging.level.root",
                "warn");
    }
}
