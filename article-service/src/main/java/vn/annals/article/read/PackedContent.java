package vn.annals.article.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.ArticleContent;

/** Content as it is kept in rows: JSON, deflated, because every revision is kept for ever. */
public final class PackedContent {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PackedContent() {}

    public static byte[] pack(ArticleContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes)) {
            packed.write(JSON.writeValueAsBytes(content));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    public static ArticleContent unpack(byte[] packed) {
        return JSON.readValue(new InflaterInputStream(new ByteArrayInputStream(packed)), ArticleContent.class);
    }
}
