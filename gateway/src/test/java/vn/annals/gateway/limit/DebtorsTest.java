package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import vn.annals.gateway.limit.Debtor.Kind;

class DebtorsTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9,203.0.113.9",
        "2001:db8:1:2::3,20010db800010002",
        "2001:db8:1:2:ffff:ffff:ffff:ffff,20010db800010002",
        "::ffff:203.0.113.9,203.0.113.9"
    })
    void a_network_of_version_six_is_one_visitor(String address, String name) {
        var request = MockServerHttpRequest.get("/login")
                .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(address), 50_000))
                .build();

        assertThat(Debtors.stranger(request)).containsExactly(new Debtor(Kind.ADDRESS, name));
    }
}
