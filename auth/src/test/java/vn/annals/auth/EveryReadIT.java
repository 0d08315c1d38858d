package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.kernel.tenancy.TenantId;

class EveryReadIT extends RunningAuth {

    @Test
    void whoever_names_a_commit_is_told_when_it_cannot_be_shown_yet() {
        assertThat(readsThatDoNotWait(new TenantId(active()))).isEmpty();
    }
}
