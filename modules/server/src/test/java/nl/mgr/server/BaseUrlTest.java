package nl.mgr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @Test
    void withoutASettingItIsThisComputerWithThePort() throws Refused {
        BaseUrl base = BaseUrl.of("", 8123);
        assertThat(base).hasToString("http://localhost:8123");
        assertThat(base.isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost:9000", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void plainHttpIsAcceptedOnThisComputer(String setting) throws Refused {
        assertThat(BaseUrl.of(setting, 8080).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portaal.example.nl",
                "http://192.168.1.10",
                "http://localhost.example.nl",
                "http://127.0.0.2",
                "ftp://localhost",
                "portaal.example.nl",
                "localhost:8080"
            })
    void everythingElseThatIsNotHttpsIsRefused(String setting) {
        assertThatThrownBy(() -> BaseUrl.of(setting, 8080))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("must begin with https://")
                .hasMessageContaining(setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https:portaal",
                "https:///x",
                "https://een naam.nl",
                "https://portaal.example.nl/mgr",
                "https://portaal.example.nl?x=1",
                "https://naam@portaal.example.nl"
            })
    void anAddressIsANameAndPerhapsAPort(String setting) {
        assertThatThrownBy(() -> BaseUrl.of(setting, 8080))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mgr.base-url is no address")
                .hasMessageContaining(setting);
    }

    @Test
    void httpsListensForOthersAndLosesItsLastSlash() throws Refused {
        BaseUrl base = BaseUrl.of("https://portaal.example.nl/", 8080);
        assertThat(base).hasToString("https://portaal.example.nl");
        assertThat(base.isLoopback()).isFalse();
        assertThat(BaseUrl.of("HTTPS://portaal.example.nl:8443", 8080).isLoopback())
                .isFalse();
    }
}
