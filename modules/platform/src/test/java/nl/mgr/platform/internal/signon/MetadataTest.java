package nl.mgr.platform.internal.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final String ISSUER = "https://log-in.gemeente.example";

    private static JsonObject published(String more) {
        return Json.createReader(new StringReader("""
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/a", "token_endpoint": "%1$s/t",
                         "jwks_uri": "%1$s/k"%2$s}""".formatted(ISSUER, more))).readObject();
    }

    @Test
    void aLogInNeedNotOfferToLogOut() {
        assertThat(Metadata.of(ISSUER, published("")).logOut()).isNull();
        assertThat(Metadata.of(ISSUER, published(", \"end_session_endpoint\": \"https://x.example/weg?a=b\""))
                        .logOut())
                .isEqualTo(URI.create("https://x.example/weg?a=b"));
    }

    @Test
    void itSpeaksForItself() {
        assertThatThrownBy(() -> Metadata.of("https://andere.example", published("")))
                .isInstanceOf(SignOnStopped.class);
        assertThat(Metadata.of(ISSUER + "/", published("")).issuer()).isEqualTo(ISSUER);
    }
}
