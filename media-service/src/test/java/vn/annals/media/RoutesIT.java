package vn.annals.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.trial.RouteTable;

class RoutesIT {

    @RegisterExtension
    static final Newsroom NEWSROOM = new Newsroom();

    @Test
    void every_route_stands_in_the_table_that_a_neighbour_tries() {
        var routes = NEWSROOM.routes();

        assertThat(RouteTable.of("media-service")).containsExactlyElementsOf(routes);
    }

    @Test
    void the_role_matrix_says_what_the_endpoints_declare() {
        NEWSROOM.roleMatrixHolds();
    }

    @Test
    void whoever_names_a_commit_is_told_when_it_cannot_be_shown_yet() {
        assertThat(NEWSROOM.readsThatDoNotWait()).isEmpty();
    }
}
