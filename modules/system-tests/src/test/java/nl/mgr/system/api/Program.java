package nl.mgr.system.api;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mgr.system.support.Platform;

/** A program that reads the interface, with a key or without; it keeps no cookies. */
public final class Program {

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        Map<String, Object> json() {
            try {
                return JSONObjectUtils.parse(body);
            } catch (ParseException e) {
                throw new IllegalStateException(status + " " + body, e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The code of a problem. */
        String problem() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().get("type").toString().replace("urn:mgr:probleem:", "")
                    : "no problem but " + header("Content-Type") + " " + body;
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> rows(String name) {
            return (List<Map<String, Object>>) json().get(name);
        }

        /** Where a link leads; empty when there is none of that name. */
        @SuppressWarnings("unchecked")
        String link(String name) {
            Map<String, Map<String, Object>> links = (Map<String, Map<String, Object>>) json().get("_links");
            return links.containsKey(name) ? links.get(name).get("href").toString() : "";
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String key;

    /** @param key empty for none */
    public Program(String key) {
        this.key = key;
    }

    public Answer get(String address, String... headers) {
        return send("GET", address, headers);
    }

    public Answer send(String method, String address, String... headers) {
        String whole = address.startsWith("http") ? address : Platform.shared().address("/api/v1" + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(whole))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All rows, by following the links from page to page. */
    List<Map<String, Object>> walk(String name, String query) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String next = "/" + name + query; !next.isEmpty(); ) {
            Answer page = get(next);
            if (page.status() != 200) {
                throw new IllegalStateException(next + " is answered " + page.status() + " " + page.body());
            }
            all.addAll(page.rows(name));
            next = page.link("next");
        }
        return all;
    }
}
