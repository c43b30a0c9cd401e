package nl.mgr.system.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One person without a browser: keeps cookies, follows redirects, fills in forms. For many attempts in little time. */
public final class HttpVisitor {

    /** What came back, redirects followed. */
    public record Answer(int status, String address, String body, HttpResponse<String> response) {
        public Document page() {
            return Jsoup.parse(body, address);
        }

        /** The last form that posts something, other than those for logging out and for the language. */
        public Optional<FormElement> form() {
            return Optional.ofNullable(
                    (FormElement) page().select("form[method=post]:not([action*=uitloggen], .languages)")
                            .last());
        }

        /** Whether nobody can tell the one from the other: status, body and headers, but for time and cookies. */
        public boolean sameAs(Answer other) {
            return status == other.status
                    && body.equals(other.body)
                    && headers().equals(other.headers());
        }

        private Map<String, List<String>> headers() {
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeIf(name -> name.matches("(?i)date|set-cookie"));
            return headers;
        }
    }

    private final RunningPlatform platform;
    private final HttpClient client;

    private HttpVisitor(RunningPlatform platform) {
        this.platform = platform;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static HttpVisitor of(RunningPlatform platform) {
        return new HttpVisitor(platform);
    }

    /** The log-in page, ready to be sent. */
    public final class LogInForm {

        private final FormElement form;

        private LogInForm(FormElement form) {
            this.form = form;
        }

        public Answer send(String loginName, String password) {
            Map<String, String> fields = fields(form);
            fields.put(form.selectFirst("input[type=text], input[type=email]").attr("name"), loginName);
            fields.put(form.selectFirst("input[type=password]").attr("name"), password);
            press(form, fields);
            return post(form.absUrl("action"), fields);
        }
    }

    public LogInForm logInForm() {
        Document page = get("/account/inloggen").page();
        Element password = page.selectFirst("input[type=password]");
        if (password == null) {
            throw new IllegalStateException("the log-in page has no password field: " + page.title());
        }
        return new LogInForm((FormElement) password.closest("form"));
    }

    public HttpVisitor logsInAs(String loginName) {
        Answer answer = logInForm().send(loginName, Platform.PASSWORD);
        if (answer.page().selectFirst("input[type=password]") != null) {
            throw new IllegalStateException(
                    loginName + " could not log in: " + answer.page().text());
        }
        return this;
    }

    /** The values a browser would send for a form as it stands, without any button. */
    public static Map<String, String> fields(FormElement form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        // jsoup counts buttons as fields; a browser sends only the one that was pressed
        form.select("button, input[type=submit]").forEach(button -> fields.remove(button.attr("name")));
        // as the page's script does, with what the page's script was allowed by
        Element script = form.ownerDocument().selectFirst("script[nonce]");
        if (script != null) {
            fields.put("primefaces.nonce", script.attr("nonce"));
        }
        return fields;
    }

    /** Chooses another of one's own memberships, as the page of that choice offers them. */
    public HttpVisitor actsFor(String organisation) {
        Answer choice = get("/account/kies");
        Element button = choice.page().selectFirst("[type=submit][title*=\": " + organisation + "\"]");
        if (button == null) {
            throw new IllegalStateException(
                    "no choice of " + organisation + ": " + choice.page().text());
        }
        FormElement form = (FormElement) button.closest("form");
        Map<String, String> fields = fields(form);
        fields.put(button.attr("name"), button.attr("value"));
        post(form.absUrl("action"), fields);
        return this;
    }

    /**
     * Fills in and sends the form of a button, as the page stands.
     *
     * @param button last part of its name; the first of that name is pressed
     * @param typed values by the last part of the field's name
     */
    public Answer press(Answer page, String button, Map<String, String> typed) {
        Element pressed = page.page().selectFirst("main [type=submit][name$=':" + button + "']");
        if (pressed == null) {
            throw new IllegalStateException(
                    "no button " + button + ": " + page.page().text());
        }
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> fields = fields(form);
        typed.forEach((field, value) -> {
            Element input = form.selectFirst("[name$=':" + field + "']");
            fields.put(input == null ? form.id() + ":" + field : input.attr("name"), value);
        });
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return submit(form, fields);
    }

    private static void press(FormElement form, Map<String, String> fields) {
        Element button = form.selectFirst("button[type=submit], input[type=submit]");
        if (button != null) {
            fields.put(button.attr("name"), button.attr("value"));
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** A file, as bytes. */
    public HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A file as it comes in; whoever asks closes it. */
    public HttpResponse<InputStream> stream(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET(), HttpResponse.BodyHandlers.ofInputStream());
    }

    public Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** With several values under one name, as ticked boxes send them. */
    public Answer postSeveral(String path, Map<String, String> fields, String name, List<String> values) {
        return postSeveral(path, fields, Map.of(name, values));
    }

    /** @param ticked values by name */
    public Answer postSeveral(String path, Map<String, String> fields, Map<String, List<String>> ticked) {
        StringBuilder several = new StringBuilder();
        ticked.forEach((name, values) -> values.forEach(
                value -> several.append('&').append(encoded(name)).append('=').append(encoded(value))));
        return send(withBody(path, body(fields) + several));
    }

    /** A file, as bytes, for a form with several values under one name. */
    public HttpResponse<byte[]> postForFile(String path, String name, List<String> values) {
        String body = values.stream()
                .map(value -> encoded(name) + "=" + encoded(value))
                .collect(Collectors.joining("&"));
        return send(withBody(path, body), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form in the way it says; where it asks for a file, with none chosen. */
    public Answer submit(FormElement form, Map<String, String> fields) {
        String action = form.absUrl("action");
        Element file = form.selectFirst("input[type=file]");
        if (!form.attr("enctype").startsWith("multipart/") || file == null) {
            return post(action, fields);
        }
        Map<String, String> rest = new LinkedHashMap<>(fields);
        rest.remove(file.attr("name"));
        return upload(action, rest, file.attr("name"), "", new byte[0]);
    }

    /** As the page's script sends a form to have a part of the page drawn anew: all of it. */
    public Answer postPartially(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.partial.execute", "@all");
        all.put("jakarta.faces.partial.render", "@all");
        return send(form(path, all).header("Faces-Request", "partial/ajax"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return withBody(path, body(fields));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder withBody(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", platform.address(""))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** A form with one file, as a browser sends it. */
    public Answer upload(String path, Map<String, String> fields, String fileField, String fileName, byte[] bytes) {
        String boundary = "mgr-boundary-7d1b54";
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--")
                .append(boundary)
                .append("\r\n")
                .append("Content-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--")
                .append(boundary)
                .append("\r\n")
                .append("Content-Disposition: form-data; name=\"")
                .append(fileField)
                .append("\"; filename=\"")
                .append(fileName)
                .append("\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n");
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", platform.address(""))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : platform.address(path));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.uri().toString(), response.body(), response);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
