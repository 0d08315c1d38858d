package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.refusal.EdgeRefusal.READ_MODEL_BEHIND;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.media.MediaCommand.BringBackMedia;
import vn.annals.contracts.media.MediaCommand.DescribeMedia;
import vn.annals.contracts.media.MediaCommand.ReplaceMediaFile;
import vn.annals.contracts.media.MediaCommand.RetireMedia;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.command.IdempotencyKeys;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.media.answer.KnownMedia;
import vn.annals.media.answer.MediaAnswer;
import vn.annals.media.blob.Arrivals;
import vn.annals.media.intake.Intake;

/** What happens to an asset after it has come in. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/media/{id}")
class MediaLifeEndpoint {

    private final Intake intake;
    private final Arrivals arrivals;
    private final Commands commands;
    private final KnownMedia known;
    private final IdempotencyKeys keys;

    MediaLifeEndpoint(Intake intake, Arrivals arrivals, Commands commands, KnownMedia known, IdempotencyKeys keys) {
        this.intake = intake;
        this.arrivals = arrivals;
        this.commands = commands;
        this.known = known;
        this.keys = keys;
    }

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, INTEGRATOR})
    @PutMapping
    ResponseEntity<MediaAnswer> describe(
            @PathVariable String id, ExpectedRevision expected, @RequestBody JsonNode body) {
        var asset = idIn(id);
        var description = new JsonForm(body).description();
        return answer(asset, commands.send(new DescribeMedia(asset, seen(asset, expected), description)));
    }

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, INTEGRATOR})
    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<MediaAnswer> replace(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request)
            throws IOException, ServletException {
        var asset = idIn(id);
        var seen = seen(asset, expected);
        FormParts.demandKnown(MediaEndpoint.parts(request), FormParts.REPLACEMENT);
        var words = new Words();
        var said = words.line("/note", note, Words.LONG);
        words.refuseIfFaulty();
        if (file == null) {
            throw INVALID_REQUEST.because("the form has no file").at("/file", "is missing");
        }
        try (var arrival = intake.receive(file.getInputStream(), MediaEndpoint.nameOf(file))) {
            keys.demandTheSame(arrival.file().sha256(), said == null ? "" : said);
            alike(asset, arrival.file());
            var replacing = new ReplaceMediaFile(asset, seen, arrival.file(), said);
            return answer(asset, arrivals.keep(arrival.file(), arrival.path(), () -> commands.send(replacing)));
        }
    }

    @AllowedRoles({EDITOR, APPROVER, ADMIN, INTEGRATOR})
    @PostMapping("/retire")
    ResponseEntity<MediaAnswer> retire(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var asset = idIn(id);
        var reason = new JsonForm(body).reason();
        return answer(asset, commands.send(new RetireMedia(asset, expected.orNull(), reason), reason));
    }

    @AllowedRoles({EDITOR, APPROVER, ADMIN, INTEGRATOR})
    @PostMapping("/bring-back")
    ResponseEntity<MediaAnswer> bringBack(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var asset = idIn(id);
        var reason = new JsonForm(body).reasonIfAny();
        return answer(asset, commands.send(new BringBackMedia(asset, expected.orNull()), reason));
    }

    /** What shows a picture could not show a document. */
    private void alike(MediaId asset, MediaFile file) {
        var other =
                known.after(OptionalLong.empty(), asset).filter(now -> isPicture(now.type()) != isPicture(file.type()));
        if (other.isPresent()) {
            throw INVALID_REQUEST
                    .because("a picture is replaced by a picture, and a document by a document")
                    .at("/file", "is of another kind than the one before");
        }
    }

    private static boolean isPicture(String type) {
        return type.startsWith("image/");
    }

    /** That there is no such asset is said first, also to those who name no revision of it. */
    private int seen(MediaId asset, ExpectedRevision expected) {
        if (expected.orNull() == null
                && known.after(OptionalLong.empty(), asset).isEmpty()) {
            throw nothing();
        }
        return expected.required();
    }

    private ResponseEntity<MediaAnswer> answer(MediaId asset, Accepted<?> accepted) {
        var where = URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/media/" + asset.value());
        return Answers.shown(accepted, where, () -> {
            var answer = known.after(accepted.commit(), asset)
                    .orElseThrow(() -> READ_MODEL_BEHIND.because("the library is being brought up to date"));
            return Answers.ok(accepted, answer.revision(), answer);
        });
    }

    /** What is not an asset's id names no asset. */
    private static MediaId idIn(String path) {
        try {
            return new MediaId(path);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    private static Refusal nothing() {
        return MEDIA_NOT_FOUND.because("there is no such asset");
    }
}
