package nl.mgr.ui.internal.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mgr.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The address of one state of a list. The list called {@code lijst} owns the parameters {@code vanaf}, {@code sorteer},
 * {@code bestand}, {@code afdruk}, {@code kies} and {@code kolommen}; other lists on a page put their id in front. Which
 * columns are shown stays in the query, so that pages, files, order and saved views keep it.
 *
 * @param id of the list
 * @param query all other parameters of the page, encoded, without {@code ?}
 * @param chosen rows that are chosen, as values of {@code kies}; what leads to another page or order of the list keeps them
 */
record Address(String id, String query, List<String> chosen) {

    static final String PLAIN = "lijst";

    static Address of(Map<String, String[]> parameters, String id) {
        Address own = new Address(id, "", List.of());
        Set<String> names = Set.of(own.firstName(), own.sortName(), own.fileName(), own.printName(), own.chosenName());
        StringBuilder query = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!names.contains(name)) {
                for (String value : values) {
                    append(query, name, value);
                }
            }
        });
        return new Address(id, query.toString(), List.of());
    }

    /** The same, with these rows chosen. */
    Address choosing(List<String> values) {
        return new Address(id, query, values);
    }

    String firstName() {
        return prefix() + "vanaf";
    }

    String sortName() {
        return prefix() + "sorteer";
    }

    String fileName() {
        return prefix() + "bestand";
    }

    String printName() {
        return prefix() + "afdruk";
    }

    String columnsName() {
        return prefix() + "kolommen";
    }

    String chosenName() {
        return prefix() + Choice.NAME;
    }

    private String prefix() {
        return PLAIN.equals(id) ? "" : id + "-";
    }

    /** Relative to the page itself: query and anchor. */
    String link(int first, @Nullable String sort) {
        StringBuilder all =
                new StringBuilder(with(first == 0 ? Map.of() : Map.of(firstName(), String.valueOf(first)), sort));
        chosen.forEach(value -> append(all, chosenName(), value));
        return all.append('#').append(id).toString();
    }

    String file(String extension, @Nullable String sort) {
        return with(Map.of(fileName(), extension), sort);
    }

    /** The whole list on one page, to be printed. */
    String print(@Nullable String sort) {
        return with(Map.of(printName(), "true"), sort);
    }

    /** Name and value of each parameter that the form which chooses columns sends along. */
    List<Map.Entry<String, String>> others() {
        return all().stream().filter(one -> !one.getKey().equals(columnsName())).toList();
    }

    /** Name and value of each parameter of the page that is neither the list's page nor its order nor a choice. */
    List<Map.Entry<String, String>> all() {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> Map.entry(decoded(pair, 0), decoded(pair, 1)))
                .toList();
    }

    private static String decoded(String pair, int part) {
        return URLDecoder.decode(pair.split("=", 2)[part], StandardCharsets.UTF_8);
    }

    private String with(Map<String, String> parameters, @Nullable String sort) {
        StringBuilder all = new StringBuilder(query);
        if (sort != null) {
            append(all, sortName(), sort);
        }
        parameters.forEach((name, value) -> append(all, name, value));
        return "?" + all;
    }

    /** The first row that a parameter asks for, moved back to the start of its page; nonsense is the first page. */
    static int first(@Nullable String parameter, int pageSize) {
        if (parameter == null || !parameter.matches("\\d{1,8}")) {
            return 0;
        }
        return Integer.parseInt(parameter) / pageSize * pageSize;
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() || query.charAt(query.length() - 1) == '?' ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
