package nl.mgr.monitoring.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.UseFilter;
import org.jspecify.annotations.Nullable;

/** The address of figures: from parameters to a filter, and back. */
final class UseAddress {

    private static final String FIGURES = "/leveringen/gebruik";
    private static final String LINES = "/leveringen/regels";

    private UseAddress() {}

    static UseFilter filter(Map<String, @Nullable String> chosen, int thisYear) {
        return ofYear(Filters.filled(chosen).getOrDefault("jaar", String.valueOf(thisYear)), chosen);
    }

    /** A month says which year, whatever else the address says. */
    static UseFilter filter(Map<String, @Nullable String> chosen, Month month) {
        return ofYear(String.valueOf(month.year()), chosen);
    }

    private static UseFilter ofYear(String year, Map<String, @Nullable String> chosen) {
        Map<String, String> filled = Filters.filled(chosen);
        if (!year.matches("20\\d\\d")) {
            throw new NotFound("year " + year);
        }
        return new UseFilter(
                Integer.parseInt(year),
                id(filled.get("gemeente")),
                filled.get("zorgsoort"),
                id(filled.get("product")),
                id(filled.get("aanbieder")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (text != null && !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("id " + text);
        }
        return text == null ? null : UUID.fromString(text);
    }

    static String of(Map<String, String> values) {
        return address(FIGURES, values);
    }

    /** The single lines behind figures. */
    static String lines(Map<String, String> values) {
        return address(LINES, values);
    }

    private static String address(String page, Map<String, String> values) {
        return page
                + values.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    }
}
