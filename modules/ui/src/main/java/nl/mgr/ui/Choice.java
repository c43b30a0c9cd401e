package nl.mgr.ui;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list somebody chose: some one by one, or all that fit the list's filters. It stands in the address beside
 * those filters, so the pages and the order of the list, the page of the action and Back keep it. It says what is wanted
 * and nothing about what one may: {@link ListModel#chosen} reads the rows anew, by the question of the list itself.
 *
 * @param ids those that were chosen one by one; empty when all were
 * @param list the list's own parameters: filters, order, columns
 */
public record Choice(boolean all, List<UUID> ids, List<Parameter> list) implements Serializable {

    /** Name of the parameter; a list that is not called {@code lijst} puts its id in front. */
    public static final String NAME = "kies";

    /** Its value for all rows that fit. */
    public static final String ALL = "alles";

    /** Most rows that one action is about. */
    public static final int MOST = 200;

    /** Each of them stands in the address, and servers take addresses of some thousand characters only. */
    public static final int MOST_ONE_BY_ONE = 50;

    private static final String AN_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** A parameter of the address. */
    public record Parameter(String name, String value) implements Serializable {}

    public Choice {
        ids = List.copyOf(ids);
        list = List.copyOf(list);
    }

    /**
     * As the request asks. Nonsense is no choice.
     *
     * @param own parameters of the page that asks, which the list does not know
     */
    public static Choice asked(String... own) {
        return of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap(),
                NAME,
                Set.of(own));
    }

    /** @param own names that are neither the list's nor the choice */
    public static Choice of(Map<String, String[]> parameters, String name, Set<String> own) {
        List<Parameter> list = new ArrayList<>();
        new TreeMap<>(parameters).forEach((key, values) -> {
            if (!key.equals(name) && !own.contains(key)) {
                Arrays.stream(values)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> list.add(new Parameter(key, value)));
            }
        });
        List<String> wanted = List.of(parameters.getOrDefault(name, new String[0]));
        boolean all = wanted.contains(ALL);
        Set<UUID> ids = wanted.stream()
                .filter(value -> !all && value.matches(AN_ID))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Choice(all, List.copyOf(ids), list);
    }

    public boolean none() {
        return !all && ids.isEmpty();
    }

    public boolean has(@Nullable UUID id) {
        return id != null && ids.contains(id);
    }

    /** More than fit into an address. */
    public boolean tooMany() {
        return ids.size() > MOST_ONE_BY_ONE;
    }

    /** The choice as values of its parameter: no more than fit into an address. */
    public List<String> values() {
        return all
                ? List.of(ALL)
                : ids.stream().limit(MOST_ONE_BY_ONE).map(UUID::toString).toList();
    }

    /** Everything, for a form of the page that acts on it. */
    public List<Parameter> parameters() {
        List<Parameter> both = new ArrayList<>(list);
        values().forEach(value -> both.add(new Parameter(NAME, value)));
        return both;
    }

    /** Address of the list as it was, with the choice. */
    public String back(String page) {
        return address(page, parameters());
    }

    /** Address of the list as it was, with nothing chosen. */
    public String done(String page) {
        return address(page, list);
    }

    private static String address(String page, List<Parameter> parameters) {
        return page
                + parameters.stream()
                        .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
