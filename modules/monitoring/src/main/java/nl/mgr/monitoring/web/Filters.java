package nl.mgr.monitoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an address filters by. */
final class Filters {

    private Filters() {}

    /** Only what is filled in. */
    static Map<String, String> filled(Map<String, @Nullable String> chosen) {
        Map<String, String> filled = new LinkedHashMap<>();
        chosen.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                filled.put(key, value.strip());
            }
        });
        return filled;
    }

    /** Only what is filled in, of these keys. */
    static Map<String, String> filled(Map<String, @Nullable String> chosen, List<String> keys) {
        Map<String, String> filled = filled(chosen);
        filled.keySet().retainAll(keys);
        return filled;
    }
}
