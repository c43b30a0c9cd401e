package nl.mgr.platform.internal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mgr.platform.SignOnFault;
import org.jspecify.annotations.Nullable;

/** Calls to an organisation's log-in: short, followed nowhere, and of what it says no more than is needed. */
@ApplicationScoped
class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 1 << 20;

    private final Reach reach;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Wire() {
        this(Reach.configured());
    }

    Wire(Reach reach) {
        this.reach = reach;
    }

    /** @throws SignOnStopped when there is no answer, or another one than an object of JSON */
    JsonObject get(URI address) {
        return call(address, HttpRequest.newBuilder(address).GET(), SignOnFault.UNREACHABLE);
    }

    /**
     * @param authorization header, {@code null} for none
     * @throws SignOnStopped when there is no answer, or one that refuses
     */
    JsonObject post(URI address, Map<String, String> form, @Nullable String authorization) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return call(address, request, SignOnFault.CODE_NOT_TAKEN);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonObject call(URI address, HttpRequest.Builder request, SignOnFault refused) {
        if (!reach.opens(address)) {
            throw new SignOnStopped(SignOnFault.UNREACHABLE, "not an address we call: " + address.getHost());
        }
        try {
            HttpResponse<InputStream> answer = client.send(
                    request.header("Accept", "application/json")
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            byte[] bytes;
            try (InputStream body = answer.body()) {
                bytes = body.readNBytes(LONGEST_ANSWER + 1);
            }
            if (answer.statusCode() != 200) {
                throw new SignOnStopped(refused, address.getHost() + " answered " + answer.statusCode());
            }
            if (bytes.length > LONGEST_ANSWER) {
                throw new SignOnStopped(SignOnFault.UNREACHABLE, address.getHost() + " never stops");
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException e) {
            throw new SignOnStopped(SignOnFault.UNREACHABLE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignOnStopped(SignOnFault.UNREACHABLE, e);
        }
    }
}
