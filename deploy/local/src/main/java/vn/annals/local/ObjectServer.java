package vn.annals.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The store that speaks S3 of the local run. It is there when files are to be kept in S3 and no other is named, and stays
 * until all data are deleted: files lie in it.
 */
final class ObjectServer {

    static final String NAME = "objects";

    private static final String BUCKET = "annals-media";

    private final Place place;
    private final Ports ports;

    ObjectServer(Place place, Ports ports) {
        this.place = place;
        this.ports = ports;
    }

    boolean wanted() {
        var other = place.setting("ANNALS_MEDIA_S3_ENDPOINT").or(() -> place.setting("ANNALS_MEDIA_S3_BUCKET"));
        return other.isEmpty() && (chosen().equals("s3") || Files.isDirectory(folder()));
    }

    private String chosen() {
        return place.setting("ANNALS_MEDIA_STORE").orElse("gridfs");
    }

    private Path folder() {
        return place.home().resolve(NAME);
    }

    List<String> arguments() {
        return List.of(folder().toString(), String.valueOf(ports.objects()), BUCKET);
    }

    /** What services have to know; of another server the environment tells them. */
    List<String> properties() {
        var properties = new ArrayList<String>();
        properties.add("--annals.media.store=" + chosen());
        if (wanted()) {
            properties.addAll(List.of(
                    "--annals.media.s3.endpoint=http://127.0.0.1:" + ports.objects(),
                    "--annals.media.s3.path-style=true",
                    "--annals.media.s3.bucket=" + BUCKET,
                    "--annals.media.s3.access-key=annals-local",
                    "--annals.media.s3.secret-key=annals-local-secret"));
        }
        return properties;
    }
}
