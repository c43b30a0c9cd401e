package nl.mgr.system.reliability;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.RunningPlatform;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at a provider who hands in one file after the other through the portal's page, each until it is acknowledged.
 * The months of one uploader are no other's, so that the last acknowledged file of a month is the one that counts.
 */
final class Uploader implements Runnable {

    /** @param delivery what the portal called it */
    record Acknowledged(Upload upload, UUID delivery) {}

    private static final Pattern DELIVERY = Pattern.compile("/leveringen/levering\\?id=([0-9a-f-]{36})");
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    /** Each comes after the platform was ready again: so many in a row are a refusal, not a kill. */
    private static final int MOST_FAILURES_IN_A_ROW = 25;

    private final String login;
    private final List<String> months;
    private final Random random;
    private final Survivor platform;
    private final Semaphore begun;
    private final Map<String, String> templates = new HashMap<>();
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, Integer> failures = new ConcurrentSkipListMap<>();
    private HttpVisitor visitor;
    private RunningPlatform visited;
    private int failuresInARow;
    private volatile int mostFiles = Integer.MAX_VALUE;

    /** @param begun gets a permit at the begin of each upload */
    Uploader(String login, List<String> months, long seed, Survivor platform, Semaphore begun) {
        this.login = login;
        this.months = months;
        this.random = new Random(seed);
        this.platform = platform;
        this.begun = begun;
    }

    @Override
    public void run() {
        while (acknowledged.size() < mostFiles) {
            String month = months.get(random.nextInt(months.size()));
            template(month).ifPresent(template -> deliver(Upload.filledIn(login, month, template, random)));
        }
    }

    /** The file in hand is still brought to its end. */
    void finish() {
        mostFiles = 0;
    }

    void finishAfter(int files) {
        mostFiles = files;
    }

    /** In the order of the acknowledgements; may be asked at any time, complete when {@link #run} has ended. */
    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** What came instead of an acknowledgement, and how often. */
    Map<String, Integer> failures() {
        return failures;
    }

    private Optional<String> template(String month) {
        if (!templates.containsKey(month)) {
            answer(() -> visitor().download("/leveringen/sjabloon?soort=csv&maand=" + month))
                    .ifPresent(file -> keep(month, file));
        }
        return Optional.ofNullable(templates.get(month));
    }

    private void keep(String month, HttpResponse<byte[]> file) {
        if (file.statusCode() == OK) {
            templates.put(month, new String(file.body(), StandardCharsets.UTF_8));
        } else {
            failed(file.statusCode() + " for the template of " + month);
        }
    }

    private void deliver(Upload upload) {
        Optional<UUID> delivery = Optional.empty();
        while (delivery.isEmpty()) {
            delivery = answer(() -> send(upload)).flatMap(this::read);
        }
        failuresInARow = 0;
        acknowledged.add(new Acknowledged(upload, delivery.get()));
    }

    private HttpVisitor.Answer send(Upload upload) {
        HttpVisitor here = visitor();
        Document page = here.get("/leveringen/lever?maand=" + upload.month()).page();
        FormElement form = (FormElement) page.selectFirst("form[id=lever]");
        if (form == null) {
            throw new IllegalStateException("no form: " + page.title());
        }
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.remove("lever:bestand");
        fields.put("lever:indienen", form.selectFirst("[name='lever:indienen']").attr("value"));
        begun.release();
        return here.upload(
                form.absUrl("action"), fields, "lever:bestand", "levering-" + upload.month() + ".csv", upload.bytes());
    }

    private Optional<UUID> read(HttpVisitor.Answer answer) {
        Matcher address = DELIVERY.matcher(answer.address());
        // the redirect to the delivery is the acknowledgement; whether that page still comes is another matter
        if (address.find()) {
            return Optional.of(UUID.fromString(address.group(1)));
        }
        failed(answer.status() + " " + answer.page().title() + ": "
                + answer.page().select("[role=alert]").text());
        if (answer.status() < SERVER_ERROR) {
            visitor = null;
        }
        platform.awaitReady();
        return Optional.empty();
    }

    private HttpVisitor visitor() {
        RunningPlatform now = platform.now();
        if (visitor == null || visited != now) {
            visitor = HttpVisitor.of(now).logsInAs(login);
            visited = now;
        }
        return visitor;
    }

    /** Empty when the platform did not answer; then it is waited for. */
    private <T> Optional<T> answer(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (UncheckedIOException e) {
            failed("no answer");
        } catch (IllegalStateException e) {
            failed(e.getMessage());
            visitor = null;
        }
        platform.awaitReady();
        return Optional.empty();
    }

    private void failed(String how) {
        failures.merge(how, 1, Integer::sum);
        failuresInARow++;
        if (failuresInARow > MOST_FAILURES_IN_A_ROW) {
            throw new AssertionError(login + " cannot hand in anything: " + failures);
        }
    }
}
