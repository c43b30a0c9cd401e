package nl.mgr.system.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.mgr.system.support.HttpVisitor;
import org.jsoup.Jsoup;

/** Judges what a visitor gets back by the ids and canary words in it, and keeps the count. */
final class HttpJudge {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern INSIDE = Pattern.compile("Exception|\\tat [a-z]+\\.|SQLSTATE|org\\.postgresql");

    private final Canaries rows;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Integer> ownSeen = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    HttpJudge(Canaries rows) {
        this.rows = rows;
    }

    List<String> violations() {
        return violations;
    }

    /** How much of their own everybody saw. */
    Map<String, Integer> ownSeen() {
        return ownSeen;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    int answers() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    void found(Party party, String path, String what) {
        violations.add(party.login() + " " + path + " " + what);
    }

    /** @param sent what the visitor typed itself may come back */
    void page(Party party, String path, HttpVisitor.Answer answer, Set<String> sent) {
        judge(party, path, answer.status(), answer.body(), sent);
        if (answer.status() == 404) {
            sameAsNonsense(party, answer);
        } else if (!answer.response()
                .headers()
                .firstValue("Cache-Control")
                .orElse("")
                .contains("no-store")) {
            found(party, path, "may be kept by the browser for whoever goes back after them");
        }
    }

    void file(Party party, String path, int status, byte[] body, Set<String> sent) {
        judge(party, path, status, text(body), sent);
    }

    private void judge(Party party, String path, int status, String text, Set<String> sent) {
        statuses.merge(status, 1, Integer::sum);
        distinct(ID, text).stream()
                .filter(id -> !sent.contains(id))
                .forEach(id -> judge(party, path, UUID.fromString(id), id));
        distinct(Canaries.WORD, text).stream()
                .filter(word -> !sent.contains(word) && rows.behind(word) != null)
                .forEach(word -> judge(party, path, rows.behind(word), word));
        if (status >= 500 || INSIDE.matcher(text).find()) {
            found(party, path, "answers " + status + ": " + Jsoup.parse(text).text());
        }
    }

    private static List<String> distinct(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private void judge(Party party, String path, UUID id, String what) {
        if (party.isAnothers(id)) {
            found(party, path, "shows " + what + " of " + rows.tableOf(id));
        } else if (party.owns(id)) {
            ownSeen.merge(party.login(), 1, Integer::sum);
        }
    }

    void sameAsNonsense(Party party, HttpVisitor.Answer answer) {
        HttpVisitor.Answer nonsense = party.visitor().get("/onzin/" + UUID.nameUUIDFromBytes(new byte[] {1}));
        if (!answer.sameAs(nonsense)) {
            found(party, answer.address(), "is not answered like nonsense");
        }
    }

    /** A sheet is a packed folder, whose table of contents stands at its end. */
    private static String text(byte[] body) {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("export", ".xlsx");
            Files.write(file, body);
            try (ZipFile sheet = new ZipFile(file.toFile())) {
                for (ZipEntry entry : sheet.stream().toList()) {
                    text.append(new String(sheet.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an export that cannot be read", e);
        }
        return text.toString();
    }
}
