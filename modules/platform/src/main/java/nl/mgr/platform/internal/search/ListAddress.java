package nl.mgr.platform.internal.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What of a list's address says how it is filtered and sorted, in one order, so that two of them can be compared. */
final class ListAddress {

    private static final int LONGEST = 2000;

    private ListAddress() {}

    /**
     * The query without the page of the list, chosen rows, wishes for files and what belongs to a form; empty when nothing
     * is left.
     */
    static String query(String query) {
        Map<String, String> kept = new TreeMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0 && at < pair.length() - 1) {
                String name = decoded(pair.substring(0, at));
                String value = decoded(pair.substring(at + 1));
                if (name.matches("[a-z][a-z-]*") && !name.matches("(.*-)?(vanaf|bestand|kies)")) {
                    kept.put(name, value);
                }
            }
        }
        String all = kept.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return all.length() > LONGEST ? "" : all;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // no address of ours
        }
    }
}
