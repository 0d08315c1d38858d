package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does: take everything away, check it without our servers, and see that a change would show. */
class VerifyTheLedgerStory {

    private final Newsroom newsroom = new Newsroom("lang-son");

    @TempDir
    private Path folder;

    @Test
    void an_exported_ledger_is_valid_until_one_byte_of_an_old_article_changes() {
        var drafted = newsroom.author()
                .post(newsroom.articles(), Newsroom.text("Bài làm chứng", "Nguyên văn."))
                .expect(201);
        var commit = drafted.header("Annals-Commit");
        newsroom.publish(drafted.json().get("id").asString());
        assertThat(verified("before.zip").output()).contains("VALID", "the whole ledger", "lang-son");

        Command.annals("tamper", "lang-son", commit);
        try {
            var verdict = verified("tampered.zip");
            assertThat(verdict.status()).isEqualTo(1);
            assertThat(verdict.output()).contains("NOT VALID", "PAYLOAD", "commit " + commit);
        } finally {
            // The same byte again.
            Command.annals("tamper", "lang-son", commit);
        }
        assertThat(verified("after.zip").status()).isZero();
    }

    @Test
    void an_export_is_not_valid_by_the_key_of_another() {
        var export = exported("export.zip");
        var key = Person.of("auditor@bac-giang")
                .get("/api/v1/tenants/bac-giang/ledger/key")
                .expect(200)
                .text()
                .strip();

        var verdict = Command.run("verify", export.toString(), "--key", key);

        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.output()).contains("KEY_UNKNOWN");
    }

    @Test
    void what_is_no_export_is_told_so() throws IOException {
        var nothing = Command.run("verify", folder.resolve("nothing.zip").toString());
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.output()).contains("there is no").doesNotContain("Exception");

        var verdict = Command.run(
                "verify", Files.createFile(folder.resolve("empty.zip")).toString());
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.output()).contains("TRUNCATED").doesNotContain("Exception");
    }

    private Command verified(String name) {
        return Command.run("verify", exported(name).toString());
    }

    private Path exported(String name) {
        var file = folder.resolve(name);
        Command.annals("export", "lang-son", file.toString());
        return file;
    }
}
