package nl.mgr.system.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.mgr.system.support.Folders;
import org.awaitility.Awaitility;

/** A real Keycloak on this machine, with the realm of a made-up municipality that knows the portal and three people. */
final class KeycloakServer implements AutoCloseable {

    static final String CLIENT = "mgr-portaal";
    static final String SECRET = "een geheim: met tekens & spaties";
    static final String PASSWORD = "welkom-bij-de-gemeente";

    private static final String REALM = "simpelveld";
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final int port = freePort();
    private final Process process;

    /** @param portal its address, without a path */
    KeycloakServer(String portal) {
        try {
            Path home = unpacked();
            // from the beginning each time: what an earlier run made of it is no part of the test
            Folders.delete(home.resolve("data"));
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(realms.resolve(REALM + ".json"), realm(portal));
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            "sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port))
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile());
            builder.environment()
                    .putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xmx512m"));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Awaitility.await("Keycloak is ready; its log: target/keycloak.log")
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofSeconds(1))
                .until(this::isReady);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended with " + process.exitValue());
        }
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path unpacked() throws IOException {
        try (var found = Files.list(Path.of("target/keycloak"))) {
            return found.filter(one -> Files.exists(one.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Keycloak; mvn -Pkeycloak verify brings it"))
                    .toAbsolutePath();
        }
    }

    private static String realm(String portal) throws IOException {
        try (InputStream in = KeycloakServer.class.getResourceAsStream("simpelveld-realm.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@portal@", portal)
                    .replace("@client@", CLIENT)
                    .replace("@secret@", SECRET)
                    .replace("@password@", PASSWORD);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the server below the script. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
