package vn.annals.auth.read.clients;

import com.mongodb.MongoException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.KnownClients;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Clients implements KnownClients {

    private final ClientsStore clients;
    private final ReadBarrier barrier;

    Clients(ClientsStore clients, ReadBarrier barrier) {
        this.clients = clients;
        this.barrier = barrier;
    }

    @Override
    public Optional<ClientAnswer> after(long commit, ClientId client) {
        barrier.await(ClientsProjection.SLICE, commit);
        return find(client);
    }

    @Override
    public Optional<ClientAnswer> soon(long commit, ClientId client) {
        try {
            return after(commit, client);
        } catch (Refusal | MongoException behind) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ClientAnswer> find(ClientId client) {
        return clients.find(client).map(ClientsRow::answer);
    }

    @Override
    public List<ClientAnswer> all() {
        barrier.awaitEverything(ClientsProjection.SLICE);
        return clients.all().stream().map(ClientsRow::answer).toList();
    }

    ClientsPage page(long after, int limit) {
        var rest = clients.all().stream()
                .filter(row -> !row.gone() && row.number() > after)
                .sorted(Comparator.comparingLong(ClientsRow::number))
                .toList();
        var shown = rest.subList(0, Math.min(limit, rest.size()));
        return new ClientsPage(
                shown.stream().map(ClientsRow::answer).toList(),
                rest.size() > shown.size() ? Long.toString(shown.getLast().number()) : null);
    }
}
