package vn.annals.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many who hang up in the middle of a request, or of its answer, while others go on working. */
class BreakOffStory {

    private static final int AT_ONCE = 16;
    private static final int CALLS = 1_200;
    private static final int LONGEST_NANOS = 12_000_000;

    private final Queue<String> mistaken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    /** Somebody, and a word that stands in all that concerns them and nowhere else. */
    private record Worker(Person person, String house, String article, String address, String word) {}

    @Test
    void nobody_receives_what_was_meant_for_somebody_else() {
        var workers = workers();
        var seed = UUID.randomUUID().getMostSignificantBits();

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, AT_ONCE)
                    .forEach(thread -> threads.submit(() -> work(workers, new Random(seed + thread))));
        }

        System.out.printf("%d calls broken off beside %d (seed %d)%n", brokenOff.get(), answered.get(), seed);
        assertThat(mistaken).isEmpty();
        assertThat(brokenOff).hasValueGreaterThan(CALLS / 4);
        assertThat(answered).hasValueGreaterThan(CALLS / 4);
        assertThat(workers)
                .allSatisfy(worker -> worker.person().get(worker.article()).expect(200));
    }

    private void work(List<Worker> workers, Random random) {
        for (var call = 0; call < CALLS / AT_ONCE; call++) {
            var worker = workers.get(random.nextInt(workers.size()));
            try {
                if (random.nextBoolean()) {
                    breakOff(worker, random);
                    brokenOff.incrementAndGet();
                } else {
                    check(worker, random, workers);
                    answered.incrementAndGet();
                }
            } catch (IOException | RuntimeException | AssertionError failure) {
                mistaken.add(worker.person().name() + ": " + failure);
            }
        }
    }

    /** Behind a part of the request, all of it, or a part of the answer; without a goodbye. */
    private static void breakOff(Worker worker, Random random) throws IOException {
        var request = request(worker, random).getBytes(UTF_8);
        var gateway = Stack.gateway();
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoLinger(true, 0);
            var sent = random.nextInt(4) == 0 ? random.nextInt(request.length) : request.length;
            socket.getOutputStream().write(request, 0, sent);
            LockSupport.parkNanos(random.nextInt(LONGEST_NANOS));
            if (sent == request.length && random.nextBoolean()) {
                var heard = new String(socket.getInputStream().readNBytes(40), ISO_8859_1);
                assertThat(heard).startsWith("HTTP/1.1 2");
            }
        }
    }

    private static String request(Worker worker, Random random) {
        var body = "{\"text\":\"" + worker.word() + "\"}";
        var credentials =
                "Host: localhost\r\nAuthorization: Bearer " + worker.person().token() + "\r\n";
        return switch (random.nextInt(4)) {
            case 0 -> "GET " + worker.address() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            case 1 ->
                "POST " + worker.article() + "/comments HTTP/1.1\r\n" + credentials
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            case 2 -> "GET " + worker.article() + "/timeline HTTP/1.1\r\n" + credentials + "\r\n";
            default -> ("GET " + worker.article() + " HTTP/1.1\r\n" + credentials + "\r\n").repeat(2);
        };
    }

    private void check(Worker worker, Random random, List<Worker> workers) {
        var person = worker.person();
        var page = random.nextInt(5) == 0;
        var text = (page ? Person.READER.get(worker.address()).expect(200) : asked(worker, random)).text();
        if (page && !text.contains(worker.word())) {
            mistaken.add(person.name() + " was shown another page: " + text);
        }
        workers.stream()
                .filter(other -> other != worker && text.contains(other.word()))
                // A page also names the newest of its own site.
                .filter(other -> !page || !other.house().equals(worker.house()))
                .forEach(other -> mistaken.add(
                        person.name() + " was told what is " + other.person().name() + "'s: " + text));
    }

    private static Reply asked(Worker worker, Random random) {
        var person = worker.person();
        return switch (random.nextInt(4)) {
            case 0 -> {
                var reply = person.post(worker.article() + "/comments", Map.of("text", worker.word()));
                // 202: done, and not to be read yet.
                assertThat(reply.status()).as(reply.toString()).isIn(201, 202);
                yield reply;
            }
            case 1 -> person.get(worker.article() + "/timeline").expect(200);
            case 2 -> person.get(worker.article() + "/comments").expect(200);
            default -> person.get(worker.article()).expect(200);
        };
    }

    private static List<Worker> workers() {
        var workers = new ArrayList<Worker>();
        Stream.of("lang-son", "bac-giang").map(Newsroom::new).forEach(room -> {
            for (var person : List.of(room.author(), room.editor(), room.approver())) {
                var word = "tu" + UUID.randomUUID().toString().replace("-", "");
                var id = room.draft(Newsroom.text("Bài " + word, "Nội dung " + word));
                var address = room.publish(id).path("address").asString();
                workers.add(new Worker(person, room.tenant(), room.article(id), address, word));
            }
        });
        return workers;
    }
}
