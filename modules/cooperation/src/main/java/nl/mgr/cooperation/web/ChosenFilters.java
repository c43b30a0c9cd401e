package nl.mgr.cooperation.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of an address that say something. */
final class ChosenFilters {

    private ChosenFilters() {}

    static Map<String, String> of(Map<String, @Nullable String> chosen) {
        Map<String, String> filters = new HashMap<>();
        chosen.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                filters.put(key, value);
            }
        });
        return filters;
    }
}
