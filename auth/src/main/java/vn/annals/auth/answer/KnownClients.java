package vn.annals.auth.answer;

import java.util.List;
import java.util.Optional;
import vn.annals.contracts.client.ClientId;

/** What is known of the current tenant's API clients, of revoked ones too. */
public interface KnownClients {

    /** With all that was decided up to a commit; refused when it cannot be read soon. */
    Optional<ClientAnswer> after(long commit, ClientId client);

    /** The same, and empty when it cannot be read soon. */
    Optional<ClientAnswer> soon(long commit, ClientId client);

    /** All of them, revoked ones too, with everything that was decided until now; refused as above. */
    List<ClientAnswer> all();

    /** As far as is known at this moment. */
    Optional<ClientAnswer> find(ClientId client);
}
