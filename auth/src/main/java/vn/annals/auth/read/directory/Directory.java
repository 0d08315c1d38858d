package vn.annals.auth.read.directory;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownTenants;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.read.ReadBarrier;

@Component
class Directory implements KnownTenants {

    private final DirectoryStore directory;
    private final ReadBarrier barrier;

    Directory(DirectoryStore directory, ReadBarrier barrier) {
        this.directory = directory;
        this.barrier = barrier;
    }

    @Override
    public Optional<TenantAnswer> after(long commit, String slug) {
        try {
            barrier.await(DirectoryProjection.SLICE, commit);
            return directory.find(slug);
        } catch (Refusal behind) {
            return Optional.empty();
        }
    }
}
