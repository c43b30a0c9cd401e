package nl.mgr.system.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The written expectation, {@code rights-matrix.txt}: per address, service method and servlet the roles that may. The
 * words {@code staff}, {@code municipality} and {@code provider} stand for all roles of that kind; who needs no role is
 * {@code anonymous}, {@code signed-in} or {@code everybody}.
 */
final class RightsMatrix {

    static final Map<String, List<String>> GROUPS = new TreeMap<>(Map.of(
            "staff",
                    List.of(
                            "administrator",
                            "manager",
                            "buyer",
                            "lawyer",
                            "relation-manager",
                            "contract-administrator",
                            "project-leader",
                            "financial-adviser",
                            "management-assistant"),
            "municipality",
                    List.of(
                            "municipality-administrator",
                            "policy-officer",
                            "access-member",
                            "finance-officer",
                            "alderman"),
            "provider", List.of("provider-administrator", "data-officer", "signatory")));

    /** Roles that stand apart from the groups. */
    static final List<String> APART = List.of("auditor", "platform-administrator");

    private final Map<String, Set<String>> rows = new TreeMap<>();

    private RightsMatrix() {}

    static RightsMatrix written() {
        RightsMatrix matrix = new RightsMatrix();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RightsMatrix.class.getResourceAsStream("rights-matrix.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(matrix::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+");
        Set<String> roles = Arrays.stream(words)
                .skip(2)
                .flatMap(word -> GROUPS.getOrDefault(word, List.of(word)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (words.length < 3 || rows.put(words[0] + " " + words[1], roles) != null) {
            throw new IllegalStateException("rights-matrix.txt: " + line);
        }
    }

    Map<String, Set<String>> rows() {
        return rows;
    }

    static Stream<String> roles() {
        return Stream.concat(GROUPS.values().stream().flatMap(List::stream), APART.stream());
    }

    /** A line as it would stand in the file. */
    static String line(String thing, Collection<String> roles) {
        Set<String> left = new TreeSet<>(roles);
        StringBuilder words = new StringBuilder();
        GROUPS.forEach((group, members) -> {
            if (left.containsAll(members)) {
                words.append(' ').append(group);
                left.removeAll(members);
            }
        });
        left.forEach(word -> words.append(' ').append(word));
        return "%-75s%s".formatted(thing.replaceFirst(" ", "  ".repeat(1)), words);
    }
}
