package vn.annals.auth.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private final Destinations outside = new Destinations(false);
    private final Destinations local = new Destinations(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cong.example",
                "https://CONG.example/tin?khoa=a%20b",
                "https://cong.example:443/tin",
                "https://a.b.cong-tin.example:8443/"
            })
    void a_public_name_may_be_called(String url) {
        assertThat(outside.fault(url)).isEmpty();
        assertThat(local.fault(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cong.example",
                "//cong.example/",
                "http://cong.example/",
                "ftp://cong.example/",
                "file:///etc/passwd",
                "gopher://cong.example/",
                "HTTPS//cong.example",
                "https://",
                "https:///tin",
                "https:cong.example",
                "https://cong",
                "https://cong.example./",
                "https://cong_tin.example/",
                "https://cong.example:22/",
                "https://cong.example:80/",
                "https://cong.example:27117/",
                "https://cong.example:99999999999/",
                "https://cong.example@evil.example/",
                "https://a:b@cong.example/",
                "https://cong.example#@evil.example/",
                "https://cong.example\\@evil.example/",
                "https://cong.example/a b",
                "https://cong.example\r\nHost: evil.example/",
                "https://công.example/",
                "https://cong。example/",
                "https://①②⑦.⓪.⓪.①/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.000.000.001/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://017700000001/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "https://8.8.8.8/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://[2606:4700::1111]/",
                "https://localhost/",
                "https://localhost:8081/",
                "http://127.0.0.1:8081/"
            })
    void nothing_else_may(String url) {
        assertThat(outside.fault(url)).isPresent();
        assertThat(local.fault(url)).isPresent();
    }

    @Test
    void this_machine_may_be_called_in_the_local_run_only() {
        assertThat(local.fault("http://localhost:9000/tin")).isEmpty();
        assertThat(outside.fault("http://localhost:9000/tin")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void what_is_not_of_the_public_network_is_told(String address) throws Exception {
        assertThat(PublicAddresses.have(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2606:4700::1111"})
    void what_is_of_it_is_told(String address) throws Exception {
        assertThat(PublicAddresses.have(InetAddress.getByName(address))).isTrue();
    }
}
