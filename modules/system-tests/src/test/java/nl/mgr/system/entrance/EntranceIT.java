package nl.mgr.system.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.mgr.system.support.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request meets before a page does. */
class EntranceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(Platform.shared().address(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/inloggen",
                "/gereed",
                "/.well-known/security.txt",
                "/fout/niets",
                "/mgr/mgr.css",
                "/account/uitloggen"
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void whoFindsAWeaknessReadsWhereToTellIt() throws Exception {
        HttpResponse<String> answer = send(to("/.well-known/security.txt"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body())
                .startsWith("Contact: mailto:lek@regio.example\nExpires: 2027-05-29T")
                .contains("\nCanonical: " + Platform.shared().address("/.well-known/security.txt") + "\n");
    }

    @Test
    void aViewStateInAnAddressIsRefused() throws Exception {
        assertThat(send(to("/account/inloggen?jakarta.faces.ViewState=1")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", ""})
    void whatAnotherSiteSendsIsRefused(String site) throws Exception {
        HttpRequest.Builder request = to("/account/inloggen").POST(HttpRequest.BodyPublishers.noBody());
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherOriginIsRefused() throws Exception {
        HttpRequest.Builder request = to("/account/inloggen")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "https://elders.example")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "OPTIONS", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        assertThat(send(to("/account/inloggen").method(method, HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/metrics", "/openapi", "/health/ready", "/__asadmin"})
    void addressesOfTheServerItselfTellStrangersNothing(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isIn(302, 303, 404);
        assertThat(answer.body()).doesNotContain("UP", "base_");
    }
}
