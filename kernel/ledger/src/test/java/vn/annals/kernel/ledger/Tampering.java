package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;

/** What somebody with the database's password can do to a ledger. */
enum Tampering {
    PAYLOAD {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> spoilPayload(event(row), random));
        }
    },
    PAYLOAD_BESIDE_PACKED {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var event = event(row);
                var forged = new String(PackedPayload.in(event), StandardCharsets.UTF_8).replace("Đoạn", "Trang");
                var packed = PackedPayload.of(forged.repeat(9).getBytes(StandardCharsets.UTF_8));
                event.put("packed", new Binary(packed.bytes()));
            });
        }
    },
    SALT {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> spoil(event(row), "salt", random));
        }
    },
    LEAF {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> spoil(row, "leaf", random));
        }
    },
    LEAF_REWRITTEN {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var leaf = new String(row.get("leaf", Binary.class).getData(), StandardCharsets.UTF_8);
                var forged = leaf.replace("\"id\":\"subject-1\"", "\"id\":\"subject-" + (2 + random.nextInt(8)) + "\"");
                row.put("leaf", new Binary(forged.getBytes(StandardCharsets.UTF_8)));
            });
        }
    },
    TYPE {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> event(row).put("type", "note.NoteBurnt" + random.nextInt()));
        }
    },
    REVISION {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> event(row).put("rev", String.valueOf(2 + random.nextInt(9))));
        }
    },
    KEY {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var keys = new ArrayList<>(row.getList("keys", String.class));
                keys.set(0, "note-" + random.nextLong() + "/0");
                row.put("keys", keys);
            });
        }
    },
    COMMAND {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> row.put("cmd", "command-" + random.nextLong()));
        }
    },
    ACTOR_SHOWN {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var meta = event(row).get("meta", Document.class);
                var data = new String(meta.get("data", Binary.class).getData(), StandardCharsets.UTF_8);
                meta.put(
                        "data",
                        new Binary(data.replace("subject-1", "subject-" + random.nextInt(1000, 2000))
                                .getBytes(StandardCharsets.UTF_8)));
            });
        }
    },
    TIME_SHOWN {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var meta = event(row).get("meta", Document.class);
                meta.put("at", meta.getLong("at") + 1 + random.nextInt(86_400_000));
            });
        }
    },
    EVENT_TAKEN_OUT {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var body = new ArrayList<>(row.getList("body", Document.class));
                body.remove(random.nextInt(body.size()));
                row.put("body", body);
            });
        }
    },
    COMMIT_TAKEN_OUT {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            ledger.deleteOne(eq("_id", number));
        }
    },
    COMMITS_SWAPPED {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            var one = take(ledger, number);
            var other = take(ledger, number == 1 ? 2 : number - 1);
            var place = one.put("_id", other.getLong("_id"));
            other.put("_id", place);
            ledger.insertMany(List.of(one, other));
        }

        @Override
        long firstWrong(long number) {
            return number == 1 ? 1 : number - 1;
        }
    },
    TAIL_CUT_OFF {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            for (var cut = number; take(ledger, cut) != null; cut++) {
                // until nothing follows
            }
        }
    },
    EDGE {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            edit(ledger, number, row -> {
                var edge = new ArrayList<>(row.getList("edge", Binary.class));
                edge.set(random.nextInt(edge.size()), new Binary(new byte[32]));
                row.put("edge", edge);
            });
        }
    },
    COMMIT_REPEATED {
        @Override
        void on(MongoCollection<Document> ledger, long number, Random random) {
            var row = ledger.find(eq("_id", number)).first();
            var after = number + 1;
            take(ledger, after);
            row.put("_id", after);
            row.put("keys", List.of("copied/" + after));
            row.put("cmd", "copied-" + after);
            ledger.insertOne(row);
        }

        @Override
        long firstWrong(long number) {
            return number + 1;
        }
    };

    private interface Edit {
        void of(Document row);
    }

    abstract void on(MongoCollection<Document> ledger, long number, Random random);

    /** The commit that has to be named: all before it are as they were written. */
    long firstWrong(long number) {
        return number;
    }

    private static void edit(MongoCollection<Document> ledger, long number, Edit edit) {
        var row = ledger.find(eq("_id", number)).first();
        edit.of(row);
        ledger.replaceOne(eq("_id", number), row);
    }

    private static Document take(MongoCollection<Document> ledger, long number) {
        return ledger.findOneAndDelete(eq("_id", number));
    }

    private static Document event(Document row) {
        return row.getList("body", Document.class).getFirst();
    }

    // A deflated text ends within a byte; what is left of that byte says nothing, and nothing is changed by changing
    // it.
    private static void spoilPayload(Document event, Random random) {
        var field = event.containsKey("packed") ? "packed" : "payload";
        var before = PackedPayload.in(event);
        while (Arrays.equals(before, PackedPayload.in(event))) {
            spoil(event, field, random);
        }
    }

    private static void spoil(Document holder, String field, Random random) {
        var bytes = holder.get(field, Binary.class).getData();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        holder.put(field, new Binary(bytes));
    }
}
