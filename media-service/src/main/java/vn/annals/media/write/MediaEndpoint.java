package vn.annals.media.write;

import static vn.annals.contracts.media.MediaRefusal.MEDIA_ALREADY_STORED;
import static vn.annals.kernel.refusal.EdgeRefusal.IDEMPOTENCY_KEY_REUSED;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.annals.contracts.media.MediaCommand.StoreMedia;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.media.answer.KnownMedia;
import vn.annals.media.answer.MediaAnswer;
import vn.annals.media.answer.RenditionProgress.Progress;
import vn.annals.media.blob.Arrivals;
import vn.annals.media.intake.Arrival;
import vn.annals.media.intake.Intake;

@RestController
class MediaEndpoint {

    private final Intake intake;
    private final Arrivals arrivals;
    private final Commands commands;
    private final KnownMedia known;
    private final Clock clock;

    MediaEndpoint(Intake intake, Arrivals arrivals, Commands commands, KnownMedia known, Clock clock) {
        this.intake = intake;
        this.arrivals = arrivals;
        this.commands = commands;
        this.known = known;
        this.clock = clock;
    }

    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, INTEGRATOR})
    @PostMapping(path = "/api/v1/tenants/{tenant}/media", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<MediaAnswer> store(
            @PathVariable String tenant,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable String onlyNew,
            @ModelAttribute DescriptionForm form,
            HttpServletRequest request)
            throws IOException, ServletException {
        FormParts.demandKnown(parts(request), FormParts.ARRIVAL);
        var mediaId = id == null || id.isBlank() ? newId() : given(id);
        var demandsNew = FormParts.flag("onlyNew", onlyNew);
        var description = form.checked();
        if (file == null) {
            throw INVALID_REQUEST.because("the form has no file").at("/file", "is missing");
        }
        try (var arrival = intake.receive(file.getInputStream(), nameOf(file))) {
            if (demandsNew) {
                demandNew(arrival.file(), mediaId);
            }
            return keep(tenant, new StoreMedia(mediaId, arrival.file(), description), arrival);
        }
    }

    /** For those who would rather use what is there than keep it twice. */
    private void demandNew(MediaFile file, MediaId mediaId) {
        known.showing(file.sha256(), mediaId).ifPresent(there -> {
            throw MEDIA_ALREADY_STORED
                    .because("the library has an asset that shows this file")
                    .with("mediaId", there.value());
        });
    }

    private ResponseEntity<MediaAnswer> keep(String tenant, StoreMedia command, Arrival arrival) throws IOException {
        var accepted = arrivals.keep(arrival.file(), arrival.path(), () -> commands.send(command));
        var answer = known.after(accepted.commit(), command.mediaId());
        // A library that is behind cannot have an older asset under this id.
        if (answer.isPresent() && !known.cameAs(command.mediaId(), command.file(), command.description())) {
            throw IDEMPOTENCY_KEY_REUSED.because("this Idempotency-Key was used for another picture");
        }
        var location = URI.create(
                "/api/v1/tenants/" + tenant + "/media/" + command.mediaId().value());
        var shown = answer.orElseGet(() -> answer(command));
        return Answers.created(accepted, location, shown.revision(), shown);
    }

    /** What the library will say; stands in for it when it is behind. */
    private MediaAnswer answer(StoreMedia command) {
        var caller = Caller.current();
        var by = new MediaAnswer.By(caller.actor().id(), caller.name());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = new MediaAnswer.Known(
                command.mediaId(), command.file(), command.description(), "stored", MediaAnswer.FIRST, now);
        return MediaAnswer.of(stored, by, Progress.WAITING);
    }

    // A request repeated under its key must speak of the same asset, or its repeat would bring in a second one.
    private static MediaId newId() {
        return Incoming.find()
                .flatMap(request -> Optional.ofNullable(request.idempotencyKey()))
                .map(key -> CurrentTenant.get() + "/" + Caller.current().actor().id() + "/" + key)
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .map(uuid -> new MediaId(uuid.toString()))
                .orElseGet(MediaId::random);
    }

    private static MediaId given(String id) {
        try {
            return new MediaId(id);
        } catch (IllegalArgumentException noId) {
            throw INVALID_REQUEST.because("an id must be a UUID in lower case").at("/id", "is no UUID in lower case");
        }
    }

    static List<FormParts.Part> parts(HttpServletRequest request) throws IOException, ServletException {
        return request.getParts().stream()
                .map(part -> new FormParts.Part(part.getName(), part.getSubmittedFileName() != null))
                .toList();
    }

    static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
