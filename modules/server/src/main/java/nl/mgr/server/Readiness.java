package nl.mgr.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application itself whether it works: a server whose application failed still listens and answers 404. */
final class Readiness {

    private static final String PATH = "/gereed";

    private Readiness() {}

    static void require(int port) throws Refused {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(question, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new Refused("The application did not start (answer " + status + " on " + PATH
                        + "); the log above says why.");
            }
        } catch (IOException e) {
            throw new Refused("The application does not answer on port " + port + "; the log above says why.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("The start was interrupted.", e);
        }
    }
}
