package vn.annals.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.util.Arrays;

/** Keys of an index as bytes that are equal when the keys are. Most are a single text. */
final class KeyBytes {

    private static final byte TEXT = 1;
    private static final byte VALUES = 2;
    private static final int USUAL_SIZE = 64;

    private KeyBytes() {}

    static byte[] of(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? text(text) : values(key);
    }

    private static byte[] text(String text) {
        var encoded = text.getBytes(UTF_8);
        var bytes = new byte[encoded.length + 1];
        bytes[0] = TEXT;
        System.arraycopy(encoded, 0, bytes, 1, encoded.length);
        return bytes;
    }

    private static byte[] values(KeyValue key) {
        var values = new Document();
        for (int place = 0; place < key.size(); place++) {
            values.put(String.valueOf(place), key.get(place));
        }
        var bson = Unpooled.buffer(USUAL_SIZE);
        bson.writeByte(VALUES);
        BsonEncoder.encodeDocument(values, bson);
        return Arrays.copyOf(bson.array(), bson.readableBytes());
    }

    static KeyValue key(byte[] bytes) {
        return bytes[0] == TEXT
                ? new KeyValue(new String(bytes, 1, bytes.length - 1, UTF_8))
                : new KeyValue(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes, 1, bytes.length - 1))
                        .values());
    }
}
