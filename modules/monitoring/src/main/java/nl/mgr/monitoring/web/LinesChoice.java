package nl.mgr.monitoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UseNames;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the single lines asks for.
 *
 * @param figures address of the figures that these lines are behind
 */
record LinesChoice(String figures, List<UseChoice.Chip> chips) {

    /** Filters of the list itself, by a part of a name. */
    static final List<String> SEARCHED = List.of("zoekAanbieder", "zoekProduct");

    static LinesChoice of(
            Map<String, @Nullable String> chosen, UseFilter filter, @Nullable Month month, UseNames names) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("gemeente", names.municipality());
        texts.put("zorgsoort", names.category());
        texts.put("product", names.product());
        texts.put("aanbieder", names.provider());
        Map<String, String> filled = Filters.filled(chosen);
        Map<String, String> narrowed = new LinkedHashMap<>();
        texts.keySet().stream().filter(filled::containsKey).forEach(key -> narrowed.put(key, filled.get(key)));
        List<UseChoice.Chip> chips = new ArrayList<>();
        narrowed.keySet().forEach(key -> {
            Map<String, String> without = within(month, filter, narrowed);
            without.remove(key);
            without.putAll(Filters.filled(chosen, SEARCHED));
            chips.add(new UseChoice.Chip(texts.getOrDefault(key, ""), UseAddress.lines(without)));
        });
        Map<String, String> back = within(null, filter, narrowed);
        return new LinesChoice(UseAddress.of(back), chips);
    }

    private static Map<String, String> within(@Nullable Month month, UseFilter filter, Map<String, String> narrowed) {
        Map<String, String> all = new LinkedHashMap<>(narrowed);
        all.put(month == null ? "jaar" : "maand", month == null ? String.valueOf(filter.year()) : month.toString());
        return all;
    }
}
