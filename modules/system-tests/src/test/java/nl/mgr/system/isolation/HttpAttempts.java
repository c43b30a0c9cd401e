package nl.mgr.system.isolation;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.mgr.system.isolation.Addresses.Address;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import org.jsoup.nodes.FormElement;

/** Random attempts over HTTP to see what is another's. */
final class HttpAttempts {

    private static final List<String> MALFORMED = List.of(
            "abc",
            "'",
            "\" or 1=1 --",
            "%",
            "-1",
            "99999999999999999999",
            "../../etc/passwd",
            "<script>",
            "2026-99-99");
    private static final int PAGE = 25;

    private final List<Party> parties;
    private final List<Address> addresses;
    /** Those that answer with files. */
    private final List<Address> exporting;

    private final HttpJudge judge;
    private final Random random;
    private final Map<String, Integer> kinds = new TreeMap<>();

    HttpAttempts(List<Party> parties, List<Address> addresses, HttpJudge judge, long seed) {
        this.parties = parties;
        this.addresses = addresses;
        this.exporting = addresses.stream()
                .filter(address -> !address.lists().isEmpty() || address.path().endsWith("-bestand"))
                .toList();
        this.judge = judge;
        this.random = new Random(seed);
    }

    /** How often each kind of attempt was made. */
    Map<String, Integer> kinds() {
        return kinds;
    }

    void run(int count) {
        runUntil(() -> false, count);
    }

    /** @param most attempts, when there is nothing to be found */
    void runUntil(BooleanSupplier found, int most) {
        for (int i = 0; i < most && !found.getAsBoolean(); i++) {
            Party party = any(parties);
            Address address = any(addresses);
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> guess(party, address);
                case 6, 7, 8, 9 -> list(party, address);
                case 10, 11, 12, 13 -> export(party, any(exporting));
                case 14, 15 -> malformed(party, address);
                case 16, 17 -> foreignView(party, random.nextBoolean());
                case 18 -> tampered(party);
                default -> {
                    if (random.nextInt(4) == 0) {
                        sameBrowser(party);
                    } else {
                        tampered(party);
                    }
                }
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void counted(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String guessOf(Party party, Address address) {
        return party.guess(random, address.module()).toString();
    }

    private void get(Party party, String path, Set<String> sent) {
        judge.page(party, path, party.visitor().get(path), sent);
    }

    /** Another's id where the page expects one. */
    private void guess(Party party, Address address) {
        counted("id");
        StringBuilder query = new StringBuilder();
        Set<String> sent = new HashSet<>();
        List<String> parameters = address.parameters().isEmpty() ? List.of("id") : address.parameters();
        for (String parameter : parameters) {
            String id = guessOf(party, address);
            sent.add(id);
            query.append(query.isEmpty() ? "?" : "&")
                    .append(parameter)
                    .append('=')
                    .append(id);
        }
        get(party, address.path() + query, sent);
    }

    /** What a list is asked for: page, order, and in its filters words and ids of others. */
    private String state(Party party, Address address, String list, Set<String> sent) {
        StringBuilder query = new StringBuilder("?" + list + "vanaf=").append(random.nextInt(3) * PAGE);
        if (!address.columns().isEmpty()) {
            query.append("&" + list + "sorteer=")
                    .append(random.nextBoolean() ? "-" : "")
                    .append(any(address.columns()));
        }
        for (String parameter : address.parameters()) {
            String value = "";
            switch (random.nextInt(6)) {
                case 0, 1 -> value = Canaries.BEGINNING;
                case 2 -> value = Canaries.word(party.guess(random, address.module()));
                case 3 -> value = guessOf(party, address);
                default -> {
                    continue;
                }
            }
            sent.add(value);
            query.append('&').append(parameter).append('=').append(value);
        }
        return query.toString();
    }

    private String anyList(Address address) {
        return address.lists().isEmpty() ? "" : any(address.lists());
    }

    /** Lists, searched, sorted and paged. */
    private void list(Party party, Address address) {
        counted("list");
        Set<String> sent = new HashSet<>();
        get(party, address.path() + state(party, address, anyList(address), sent), sent);
    }

    private void export(Party party, Address address) {
        String list = anyList(address);
        Set<String> sent = new HashSet<>();
        String format = any(List.of("csv", "xlsx"));
        String state = random.nextBoolean() ? "?" : state(party, address, list, sent) + "&";
        String path = address.path() + state + list + "bestand=" + format + "&vorm=" + format;
        HttpResponse<byte[]> answer = party.visitor().download(path);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        counted(answer.statusCode() == 200 && !type.startsWith("text/html") ? "file-" + format : "no-file");
        judge.file(party, path, answer.statusCode(), answer.body(), sent);
    }

    private void malformed(Party party, Address address) {
        counted("malformed");
        String wrong = encoded(any(MALFORMED));
        List<String> parameters = address.parameters().isEmpty() ? List.of("id") : address.parameters();
        get(
                party,
                address.path() + "?" + any(parameters) + "=" + wrong + "&sorteer=" + wrong + "&vanaf=" + wrong,
                Set.of());
    }

    /** A form that somebody else opened, posted with one's own cookies. */
    private void foreignView(Party party, boolean partially) {
        Party other = any(parties);
        if (!other.equals(party)) {
            form(other).ifPresent(form -> {
                counted(partially ? "foreign-view-partially" : "foreign-view");
                expired(party, party.visitor(), form, partially);
            });
        }
    }

    /** Posts a form as it stands, which must lead to nothing but the news that the page expired or does not exist. */
    void expired(Party party, HttpVisitor visitor, FormElement form, boolean partially) {
        String action = form.absUrl("action");
        Map<String, String> fields = HttpVisitor.fields(form);
        HttpVisitor.Answer answer = partially ? visitor.postPartially(action, fields) : visitor.submit(form, fields);
        judge.page(party, "POST " + action, answer, sentWith(form, fields));
        boolean told = answer.status() == 404
                || (partially
                        ? answer.body().contains("<redirect url=\"/fout/verlopen?")
                        : answer.address().contains("/fout/verlopen?"));
        if (!told) {
            judge.found(
                    party,
                    "POST " + action,
                    "of another's view is answered " + answer.status() + " " + answer.address());
        }
    }

    /** The own form with ids of others in it; no button is pressed. */
    private void tampered(Party party) {
        form(party).ifPresent(form -> {
            counted("tampered");
            Map<String, String> fields = new LinkedHashMap<>(HttpVisitor.fields(form));
            fields.replaceAll((name, value) ->
                    name.contains("ViewState") || name.equals("primefaces.nonce") || random.nextInt(3) == 0
                            ? value
                            : party.guess(random, "").toString());
            HttpVisitor.Answer answer = party.visitor().submit(form, fields);
            judge.page(party, "POST " + form.absUrl("action"), answer, sentWith(form, fields));
        });
    }

    private static Set<String> sentWith(FormElement form, Map<String, String> fields) {
        Set<String> sent = new HashSet<>(fields.values());
        HttpJudge.ID.matcher(form.absUrl("action")).results().forEach(found -> sent.add(found.group()));
        return sent;
    }

    private Optional<FormElement> form(Party party) {
        for (int i = 0; i < 3; i++) {
            Optional<FormElement> form =
                    party.visitor().get(any(addresses).path()).form();
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    /** One browser, first another's and then one's own: what was open before must not come back. */
    private void sameBrowser(Party party) {
        Party before = any(parties);
        if (before.equals(party)) {
            return;
        }
        counted("same-browser");
        Address address = any(addresses);
        HttpVisitor browser = HttpVisitor.of(Platform.shared()).logsInAs(before.login());
        Optional<FormElement> old = browser.get(address.path()).form();
        browser.logsInAs(party.login());
        judge.page(party, address.path(), browser.get(address.path()), Set.of());
        old.ifPresent(form -> expired(party, browser, form, false));
    }
}
