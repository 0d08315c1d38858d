package vn.annals.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Rows as BSON. A page is written whole whenever one of its rows has changed; Java's serialization, in which rows were
 * kept before and can still be read, took most of the server's time for it.
 */
final class RowType extends BasicDataType<Document> {

    // The older form begins with a number below this one.
    private static final byte BSON = -1;

    private static final int USUAL_SIZE = 512;

    private final ObjectDataType older = new ObjectDataType();

    @Override
    public int getMemory(Document row) {
        return RowSize.of(row);
    }

    @Override
    public void write(WriteBuffer buffer, Document row) {
        var bson = Unpooled.buffer(USUAL_SIZE);
        BsonEncoder.encodeDocument(row, bson);
        buffer.put(BSON).put(bson.array(), bson.arrayOffset(), bson.readableBytes());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != BSON) {
            return (Document) older.read(buffer);
        }
        buffer.get();
        var bson = Unpooled.wrappedBuffer(buffer);
        var row = BsonDecoder.decodeBson(bson);
        buffer.position(buffer.position() + bson.readerIndex());
        return row;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
