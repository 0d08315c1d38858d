package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.kernel.service.trial.RouteTable;

class RoutesTest extends RunningService {

    @Test
    void every_route_stands_in_the_table_that_a_neighbour_tries() {
        var routes = routes();

        assertThat(RouteTable.of("article-service")).containsExactlyElementsOf(routes);
    }

    @Test
    void the_role_matrix_says_what_the_endpoints_declare() {
        roleMatrixHolds();
    }
}
