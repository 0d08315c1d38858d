package vn.annals.gateway.limit;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.test.context.TestPropertySource;
import vn.annals.gateway.AtTheDoor;

/** The period is longer than any run of the tests, so that each name is used up once. */
@TestPropertySource(
        properties = {
            "annals.gateway.rates.period=50m",
            "annals.gateway.rates.person=5",
            "annals.gateway.rates.client=3",
            "annals.gateway.rates.tenant=8",
            "annals.gateway.rates.site=15",
            "annals.gateway.rates.address=10",
            "annals.gateway.rates.sign-ins.period=50m",
            "annals.gateway.rates.sign-ins.address=6"
        })
abstract class AtTheLimit extends AtTheDoor {

    static String member(String person, String tenant) {
        return REALM.accessToken(claims -> claims.subject(person).claim("organization", Map.of(tenant, Map.of())));
    }

    static String articles(String tenant) {
        return "/api/v1/tenants/" + tenant + "/articles";
    }

    int[] from(String address, String path, int times, String... headers) {
        return IntStream.range(0, times)
                .map(_ -> from(address, path, headers).statusCode())
                .toArray();
    }

    HttpResponse<String> from(String address, String path, String... headers) {
        var request = headers.length == 0 ? request(path) : request(path).headers(headers);
        try (var client = at(address)) {
            return send(client, request);
        }
    }
}
