package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.mgr.system.isolation.Addresses.Address;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random attempts over HTTP by members of municipalities inside and outside the modules, by providers and by the staff of
 * both cooperations. No answer may contain an id or a canary word of a row that is none of their business.
 */
class HttpIsolationIT {

    private static final long SEED = 20261130L;
    private static final String OUTSIDE = "beleidsmedewerker@rozendaal";
    private static final List<String> LOG_INS = List.of(
            "contractbeheerder@mgr-sdcg",
            "contractbeheerder@zuid-limburg",
            "beleidsmedewerker@duiven",
            "beleidsmedewerker@wageningen",
            OUTSIDE,
            "beleidsmedewerker@heerlen",
            "aanbieder@mgr-sdcg",
            "aanbieder-018@mgr-sdcg",
            "aanbieder@zuid-limburg");
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
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSIDE = Pattern.compile("Exception|\\tat [a-z]+\\.|SQLSTATE|org\\.postgresql");
    private static final int SHOWN = 20;

    private static Connection superuser;
    private static Canaries canaries;
    private static List<Address> addresses;
    private static final List<Party> PARTIES = new ArrayList<>();

    private final Random random = new Random(SEED);
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Integer> ownSeen = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @BeforeAll
    static void enter() throws Exception {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        canaries = new Canaries(superuser);
        addresses = Addresses.all();
        for (String login : LOG_INS) {
            PARTIES.add(Party.of(Platform.shared(), superuser, canaries.tables(), login, Platform.DEMO_DAY));
        }
    }

    @AfterAll
    static void leave() throws Exception {
        canaries.takeOut();
        superuser.close();
    }

    @Test
    void nothingOfAnotherIsInAnyAnswer() {
        int count = ProofReport.count(500, 5_000);
        // every address once as everybody, then at random
        for (Party party : PARTIES) {
            addresses.forEach(address -> get(party, party.visitor(), address.path(), Set.of()));
        }
        for (int i = 0; i < count; i++) {
            Party party = any(PARTIES);
            Address address = any(addresses);
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> guess(party, address);
                case 3, 4 -> list(party, address);
                case 5, 6 -> export(party, address);
                case 7 -> malformed(party, address);
                case 8 -> foreignViewState(party);
                default -> {
                    if (random.nextInt(4) == 0) {
                        switchOver(party, address);
                    } else {
                        tampered(party);
                    }
                }
            }
        }
        ProofReport.write(
                "http-isolation",
                "attempts=" + count,
                "seed=" + SEED,
                "addresses=" + addresses.size(),
                "parties=" + PARTIES.size(),
                "answers=" + statuses,
                "own-seen=" + ownSeen,
                "violations=" + violations.size());
        assertThat(violations.stream().limit(SHOWN)).isEmpty();
        assertThat(ownSeen.keySet())
                .as("who sees nothing of their own proves nothing")
                .containsAll(
                        LOG_INS.stream().filter(login -> !login.equals(OUTSIDE)).toList());
    }

    @Test
    void aModuleThatDoesNotExistAnswersLikeNonsense() {
        Party outside = PARTIES.stream()
                .filter(party -> party.login().equals(OUTSIDE))
                .findFirst()
                .orElseThrow();
        for (Address address : addresses) {
            if (address.path().matches("/(contracten|leveringen|cijfers)/.*")) {
                HttpVisitor.Answer answer = outside.visitor().get(address.path());
                assertThat(answer.status()).as(address.path()).isEqualTo(404);
                sameAsNonsense(outside, answer);
            }
        }
        assertThat(violations).isEmpty();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private UUID guessOf(Party party) {
        return any(party.guesses());
    }

    /** Another's id where the page expects one. */
    private void guess(Party party, Address address) {
        StringBuilder query = new StringBuilder();
        Set<String> sent = new HashSet<>();
        List<String> parameters = address.parameters().isEmpty() ? List.of("id") : address.parameters();
        for (String parameter : parameters) {
            String id = guessOf(party).toString();
            sent.add(id);
            query.append(query.isEmpty() ? "?" : "&")
                    .append(parameter)
                    .append('=')
                    .append(id);
        }
        get(party, party.visitor(), address.path() + query, sent);
    }

    private String state(Party party, Address address, Set<String> sent) {
        StringBuilder query = new StringBuilder("?vanaf=").append(random.nextInt(3) * 25);
        if (!address.columns().isEmpty()) {
            query.append("&sorteer=").append(random.nextBoolean() ? "-" : "").append(any(address.columns()));
        }
        for (String parameter : address.parameters()) {
            switch (random.nextInt(3)) {
                case 0 -> query.append('&').append(parameter).append("=kanari");
                case 1 -> {
                    String id = guessOf(party).toString();
                    sent.add(id);
                    query.append('&').append(parameter).append('=').append(id);
                }
                default -> {
                    continue;
                }
            }
        }
        return query.toString();
    }

    /** Lists, searched, sorted and paged. */
    private void list(Party party, Address address) {
        Set<String> sent = new HashSet<>();
        get(party, party.visitor(), address.path() + state(party, address, sent), sent);
    }

    private void export(Party party, Address address) {
        Set<String> sent = new HashSet<>();
        String path = address.path() + state(party, address, sent) + "&bestand=" + any(List.of("csv", "xlsx"));
        HttpResponse<byte[]> answer = party.visitor().download(path);
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        judge(party, path, answer.statusCode(), text(answer.body()), sent);
    }

    private static String text(byte[] body) {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("an export that cannot be read", e);
        }
        return text.toString();
    }

    private void malformed(Party party, Address address) {
        String wrong = encoded(any(MALFORMED));
        List<String> parameters = address.parameters().isEmpty() ? List.of("id") : address.parameters();
        String path = address.path() + "?" + any(parameters) + "=" + wrong + "&sorteer=" + wrong + "&vanaf=" + wrong;
        get(party, party.visitor(), path, Set.of());
    }

    /** A form that somebody else opened, posted with one's own cookies. */
    private void foreignViewState(Party party) {
        Party other = any(PARTIES);
        form(other).ifPresent(form -> post(party, party.visitor(), form, HttpVisitor.fields(form)));
    }

    /** The own form with ids of others in it; no button is pressed. */
    private void tampered(Party party) {
        form(party).ifPresent(form -> {
            Map<String, String> fields = new LinkedHashMap<>(HttpVisitor.fields(form));
            fields.replaceAll((name, value) -> name.contains("ViewState") || random.nextInt(3) == 0
                    ? value
                    : guessOf(party).toString());
            post(party, party.visitor(), form, fields);
        });
    }

    private Optional<FormElement> form(Party party) {
        for (int i = 0; i < 3; i++) {
            Element form = party.visitor()
                    .get(any(addresses).path())
                    .page()
                    .selectFirst("form[method=post]:not([action*=uitloggen])");
            if (form != null) {
                return Optional.of((FormElement) form);
            }
        }
        return Optional.empty();
    }

    private void post(Party party, HttpVisitor visitor, FormElement form, Map<String, String> fields) {
        HttpVisitor.Answer answer = visitor.post(form.absUrl("action"), fields);
        statuses.merge(answer.status(), 1, Integer::sum);
        Set<String> sent = new HashSet<>(fields.values());
        ID.matcher(form.absUrl("action")).results().forEach(found -> sent.add(found.group()));
        judge(party, "POST " + form.absUrl("action"), answer.status(), answer.body(), sent);
    }

    /** One browser, first another's and then one's own: what was open before must not come back. */
    private void switchOver(Party party, Address address) {
        Party before = any(PARTIES);
        HttpVisitor browser = HttpVisitor.of(Platform.shared()).logsInAs(before.login());
        Element form = browser.get(address.path()).page().selectFirst("form[method=post]:not([action*=uitloggen])");
        browser.logsInAs(party.login());
        get(party, browser, address.path(), Set.of());
        if (form instanceof FormElement old) {
            post(party, browser, old, HttpVisitor.fields(old));
        }
    }

    private void get(Party party, HttpVisitor visitor, String path, Set<String> sent) {
        HttpVisitor.Answer answer = visitor.get(path);
        statuses.merge(answer.status(), 1, Integer::sum);
        judge(party, path, answer.status(), answer.body(), sent);
        if (answer.status() == 404) {
            sameAsNonsense(party, answer);
        }
    }

    /** @param sent what the visitor typed itself may come back */
    private void judge(Party party, String path, int status, String text, Set<String> sent) {
        ID.matcher(text).results().map(found -> found.group()).distinct().forEach(id -> {
            if (!sent.contains(id)) {
                judge(party, path, UUID.fromString(id), id);
            }
        });
        Canaries.WORD
                .matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(word -> {
                    UUID behind = canaries.behind(word);
                    if (behind != null) {
                        judge(party, path, behind, word);
                    }
                });
        if (status >= 500 || INSIDE.matcher(text).find()) {
            violations.add(party.login() + " " + path + " answers " + status + ": "
                    + Jsoup.parse(text).text().lines().findFirst().orElse(""));
        }
    }

    private void judge(Party party, String path, UUID id, String found) {
        if (party.others().contains(id)) {
            violations.add(party.login() + " " + path + " shows " + found + " of "
                    + canaries.tables().get(id));
        } else if (party.own().contains(id)) {
            ownSeen.merge(party.login(), 1, Integer::sum);
        }
    }

    private void sameAsNonsense(Party party, HttpVisitor.Answer answer) {
        HttpVisitor.Answer nonsense = party.visitor().get("/onzin/" + UUID.nameUUIDFromBytes(new byte[] {1}));
        if (!answer.body().equals(nonsense.body()) || !headers(answer).equals(headers(nonsense))) {
            violations.add(party.login() + " " + answer.address() + " is not answered like nonsense");
        }
    }

    private static Map<String, List<String>> headers(HttpVisitor.Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(name -> name.matches("(?i)date|set-cookie"));
        return headers;
    }
}
