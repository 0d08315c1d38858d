package vn.annals.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.media.hostile.Documents;

class DocumentsIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @Test
    void a_document_is_kept_as_it_is_and_handed_out_to_be_saved() {
        var stored = upload("Công văn.pdf", Documents.pdf());

        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.text("type")).isEqualTo("application/pdf");
        assertThat(stored.text("address")).endsWith("/original.pdf");
        var reply = NEWSROOM.get(NEWSROOM.token("author"), stored.text("address"));
        assertThat(reply.bytes()).isEqualTo(Documents.pdf());
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + stored.text("sha256").substring(0, 12) + ".pdf\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(reply.header("Content-Security-Policy")).contains("sandbox");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void office_documents_are_taken() throws IOException {
        assertThat(upload("a.docx", Documents.docx()).text("extension")).isEqualTo("docx");
        assertThat(upload("a.odt", Documents.odt()).text("extension")).isEqualTo("odt");
    }

    @Test
    void nothing_is_made_of_a_document() {
        var stored = upload("a.pdf", Documents.pdf());
        var path = NEWSROOM.media() + "/" + stored.text("id");

        await().until(() -> NEWSROOM.get(NEWSROOM.token("author"), path)
                .json()
                .at("/renditions/state")
                .asString()
                .equals("made"));
        var address = stored.text("address").replace("original.pdf", "w640.webp");
        assertThat(NEWSROOM.get(NEWSROOM.token("author"), address).status()).isEqualTo(404);
    }

    @Test
    void a_document_does_not_take_the_place_of_a_picture() {
        var picture = NEWSROOM.upload(NEWSROOM.token("author"), Upload.picture(Color.RED));
        var path = NEWSROOM.media() + "/" + picture.text("id") + "/file";

        var refused = NEWSROOM.post(
                NEWSROOM.token("author"),
                path,
                Upload.CONTENT_TYPE,
                Upload.file("a.pdf", Documents.pdf()),
                "If-Match",
                "\"1\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/file");
    }

    private static Newsroom.Reply upload(String name, byte[] bytes) {
        return NEWSROOM.upload(NEWSROOM.token("author"), Upload.file(name, bytes));
    }
}
