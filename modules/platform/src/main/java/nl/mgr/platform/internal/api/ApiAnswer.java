package nl.mgr.platform.internal.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiQuery;
import org.jspecify.annotations.Nullable;

/** A page of rows with the links to the pages beside it. */
final class ApiAnswer {

    private ApiAnswer() {}

    /** @param root where the interface stands, e.g. {@code https://portaal.regio.example/api/v1} */
    static <R> Map<String, @Nullable Object> tree(
            String root, ApiCollection<R> collection, ApiQuery asked, Page<R> rows) {
        String self = root + "/" + collection.name();
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", link(self, asked, asked.page()));
        links.put("first", link(self, asked, 1));
        if (asked.page() > 1) {
            links.put("prev", link(self, asked, asked.page() - 1));
        }
        if ((long) asked.page() * asked.size() < rows.total()) {
            links.put("next", link(self, asked, asked.page() + 1));
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("_links", links);
        tree.put(
                collection.name(), rows.rows().stream().map(collection::written).toList());
        return tree;
    }

    private static Map<String, String> link(String self, ApiQuery asked, int page) {
        Map<String, String> query = new TreeMap<>(asked.values());
        query.put(ApiQuestion.PAGE, String.valueOf(page));
        query.put(ApiQuestion.SIZE, String.valueOf(asked.size()));
        String written = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Map.of("href", self + "?" + written);
    }
}
