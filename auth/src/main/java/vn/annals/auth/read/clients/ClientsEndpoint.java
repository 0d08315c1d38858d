package vn.annals.auth.read.clients;

import static vn.annals.contracts.client.ClientRefusal.CLIENT_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/clients")
class ClientsEndpoint {

    private static final int USUAL = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,15}");

    private final Clients clients;

    ClientsEndpoint(Clients clients) {
        this.clients = clients;
    }

    @AllowedRoles(ADMIN)
    @GetMapping
    @Reads(ClientsProjection.SLICE)
    ClientsPage list(Portion portion) {
        var after =
                portion.from(PLACE, number -> Long.parseLong(number.group())).orElse(0L);
        return clients.page(after, portion.limit(USUAL));
    }

    @AllowedRoles(ADMIN)
    @GetMapping("/{id}")
    @Reads(ClientsProjection.SLICE)
    ClientAnswer show(@PathVariable String id) {
        return clients.find(known(id)).orElseThrow(ClientsEndpoint::nothing);
    }

    private static ClientId known(String id) {
        try {
            return new ClientId(id);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    private static Refusal nothing() {
        return CLIENT_NOT_FOUND.because("there is no such client");
    }
}
