package vn.annals.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.annals.local.Outcome.Kind;
import vn.annals.local.source.Obstacle;
import vn.annals.local.source.Piece;
import vn.annals.local.source.Source;
import vn.annals.local.source.Unfit;

/** Brings in what another system published: an export of WordPress, a folder of web pages, a page of a province as text. */
final class Import {

    private static final int AT_ONCE = 6;

    private final Place place;
    private final Ports ports;
    private final Tokens tokens;

    Import(Place place, Ports ports, Tokens tokens) {
        this.place = place;
        this.ports = ports;
        this.tokens = tokens;
    }

    /** The status to exit with. */
    int run(List<String> rest) throws IOException {
        var wanted = ImportArguments.of(rest);
        var path = place.named(wanted.source());
        if (!isPage(path)) {
            System.out.println("reading " + path);
        }
        var source = source(path);
        var newsroom = new Newsroom(ports, tokens, wanted.tenant());
        var admission = new Admission(newsroom, new Shelves(newsroom, wanted.createSections()));
        return isPage(path) ? one(source, admission) : all(source, admission, wanted.tenant());
    }

    private static boolean isPage(Path path) {
        return Files.isRegularFile(path) && path.toString().endsWith(".txt");
    }

    /** A single page of a province: its public address is all there is to say. */
    private int one(Source source, Admission admission) throws IOException {
        source.read(piece -> {
            var outcome = outcome(piece, admission);
            if (outcome.why() != null) {
                throw new Trouble(outcome.source() + " " + outcome.why());
            }
            System.out.println(
                    outcome.address() == null
                            ? "article " + outcome.article() + " is here and not public"
                            : ports.gatewayUrl() + outcome.address());
        });
        return 0;
    }

    private int all(Source source, Admission admission, String tenant) throws IOException {
        try (var report = ImportReport.begin(place.home(), tenant);
                var crew = new Crew(AT_ONCE)) {
            var progress = new Progress(source.size());
            var seen = ConcurrentHashMap.<String>newKeySet();
            try {
                source.read(piece -> crew.begin(() -> {
                    report.add(isRepeat(piece, seen) ? repeated(piece) : outcome(piece, admission));
                    progress.one();
                }));
                crew.finish();
                source.attachments().forEach(attachment -> report.addAttachment(admission.outcome(attachment)));
            } catch (Trouble broken) {
                progress.end();
                throw new Trouble("broken off, " + broken.getMessage() + "\n" + report.summary()
                        + "\nThe same command again goes on where this one ended.");
            }
            progress.end();
            System.out.println(report.summary());
            return report.isClean() ? 0 : 1;
        }
    }

    private static Outcome outcome(Piece piece, Admission admission) {
        return switch (piece) {
            case Piece.Found(var article) -> admission.bring(article);
            case Piece.LeftOut(var name, var why) -> Outcome.without(name, Kind.LEFT_OUT, why);
            case Piece.Unreadable(var name, var why) -> Outcome.without(name, Kind.NOT_TAKEN, why);
        };
    }

    // Two that call themselves the same would overwrite each other at every repeat.
    private static boolean isRepeat(Piece piece, Set<String> seen) {
        return piece instanceof Piece.Found(var article) && !seen.add(article.key());
    }

    private static Outcome repeated(Piece piece) {
        return Outcome.without(piece.name(), Kind.NOT_TAKEN, "calls itself the same as an earlier one in this source");
    }

    private static Source source(Path path) {
        try {
            return Source.of(path);
        } catch (Unfit unfit) {
            throw new Trouble(String.valueOf(unfit.getMessage()));
        } catch (IOException closed) {
            throw new Trouble(path + " " + Obstacle.in(closed));
        }
    }
}
