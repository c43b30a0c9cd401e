package nl.mgr.system.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The written expectation: whose rows each role may see at most. */
final class Visibility {

    private static final List<String> COLUMNS =
            List.of("staff", "batch", "municipality", "provider", "auth", "platform");

    private final Map<String, Map<String, String>> rules = new TreeMap<>();

    Visibility() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Visibility.class.getResourceAsStream("visibility.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String... words) {
        Map<String, String> ofRoles = new TreeMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            ofRoles.put(COLUMNS.get(i), words[i + 1]);
        }
        if (words.length != COLUMNS.size() + 1 || rules.put(words[0], ofRoles) != null) {
            throw new IllegalStateException("visibility.txt: " + String.join(" ", words));
        }
    }

    Set<String> relations() {
        return rules.keySet();
    }

    String rule(String relation, Scope scope) {
        return rules.get(relation).get(scope.word()).split("/")[0];
    }

    boolean seesAll(String relation, Scope scope) {
        return rule(relation, scope).equals("all");
    }

    /** Whether the actor may see a row of this tenant; what the row does not tell about its tenant is {@code null}. */
    boolean may(String relation, Scope scope, Tenant tenant) {
        return holds(rule(relation, scope), relation, scope, tenant);
    }

    /** Whether the actor may write a row of this tenant; by default what it may see. */
    boolean mayWrite(String relation, Scope scope, Tenant tenant) {
        String[] both = rules.get(relation).get(scope.word()).split("/");
        return holds(both[both.length - 1], relation, scope, tenant);
    }

    private static boolean holds(String rule, String relation, Scope scope, Tenant tenant) {
        return Arrays.stream(rule.split("\\|")).anyMatch(alternative -> Arrays.stream(alternative.split("\\+"))
                .allMatch(word -> isTrue(word, relation, scope, tenant)));
    }

    private static boolean isTrue(String word, String relation, Scope scope, Tenant tenant) {
        String module = relation.substring(0, relation.indexOf('.'));
        return switch (word) {
            case "all" -> true;
            case "-" -> false;
            case "cooperation" ->
                tenant.cooperation() == null || tenant.cooperation().equals(scope.cooperation());
            case "installation" -> tenant.isInstallation();
            case "national" ->
                tenant.number() % 2 == 0 && !tenant.isInstallation(); // see the organisations among the tenants' rows
            case "municipality" ->
                tenant.municipality() == null || scope.municipalities().contains(tenant.municipality());
            case "provider" -> tenant.provider() == null || tenant.provider().equals(scope.provider());
            case "domain" -> tenant.domain() == null || scope.domains().contains(module + ":" + tenant.domain());
            case "anydomain" -> scope.domains().stream().anyMatch(domain -> domain.startsWith(module + ":"));
            default -> throw new IllegalStateException("visibility.txt: " + word);
        };
    }
}
