package nl.mgr.platform.internal.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Reach ofAServer = new Reach(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://log-in.example",
                "https://",
                "https://somebody@log-in.example",
                "https://log-in.example#part",
                "ftp://log-in.example",
                "log-in.example",
                "geen adres"
            })
    void onlyWholeAddressesOfHttpsAreTaken(String typed) {
        assertThat(ofAServer.takes(typed)).isFalse();
    }

    @Test
    void anAddressOfHttpsIsTaken() {
        assertThat(ofAServer.takes("https://log-in.example/adfs")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1"
            })
    void theOwnNetworkIsNotLookedIntoThroughUs(String address) throws UnknownHostException {
        assertThat(Reach.isInside(InetAddress.getByName(address))).isTrue();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(ofAServer.opens(URI.create("https://" + host + "/keys"))).isFalse();
        assertThat(new Reach(false, true).opens(URI.create("https://" + host + "/keys")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "100.128.0.1", "2001:db8::1"})
    void theOutsideWorldIs(String address) throws UnknownHostException {
        assertThat(Reach.isInside(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aPortalOnItsOwnMachineCallsItsOwnMachineOnly() {
        Reach own = new Reach(true, false);

        assertThat(own.opens(URI.create("http://localhost:9000/keys"))).isTrue();
        assertThat(own.opens(URI.create("http://10.0.0.1/keys"))).isFalse();
        assertThat(own.opens(URI.create("https://10.0.0.1/keys"))).isFalse();
    }
}
