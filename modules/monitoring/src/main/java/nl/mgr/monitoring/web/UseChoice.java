package nl.mgr.monitoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.UseFilter;
import nl.mgr.monitoring.UseGroup;
import nl.mgr.monitoring.UseNames;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the figures asks for, and the addresses one step further.
 *
 * @param values parameters that are filled in, in the order in which addresses have them
 */
public record UseChoice(Map<String, String> values, UseGroup group, List<Chip> chips, boolean staff) {

    private static final List<String> ORDER = List.of("jaar", "per", "gemeente", "zorgsoort", "product", "aanbieder");

    /** A filter that is on, and the page without it. */
    public record Chip(String text, String link) {}

    static UseChoice of(Map<String, @Nullable String> chosen, UseFilter filter, UseNames names, boolean staff) {
        Map<String, String> filled = Filters.filled(chosen);
        Map<String, String> values = new LinkedHashMap<>();
        ORDER.stream().filter(filled::containsKey).forEach(key -> values.put(key, filled.get(key)));
        UseGroup group = group(values.get("per"), filter, staff);
        List<Chip> chips = new ArrayList<>();
        chip(chips, values, "gemeente", names.municipality());
        chip(chips, values, "zorgsoort", names.category());
        chip(chips, values, "product", names.product());
        chip(chips, values, "aanbieder", names.provider());
        return new UseChoice(values, group, chips, staff);
    }

    /** The next thing to look at when the address does not say. */
    private static UseGroup group(@Nullable String asked, UseFilter filter, boolean staff) {
        if (asked != null) {
            return Arrays.stream(UseGroup.values())
                    .filter(each -> each.name().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("group " + asked));
        }
        if (filter.product() != null) {
            return filter.provider() == null ? UseGroup.PROVIDER : UseGroup.MUNICIPALITY;
        }
        if (filter.category() != null || filter.provider() != null) {
            return UseGroup.PRODUCT;
        }
        return staff && filter.municipality() == null ? UseGroup.MUNICIPALITY : UseGroup.CATEGORY;
    }

    private static void chip(List<Chip> chips, Map<String, String> values, String key, String text) {
        if (!text.isEmpty()) {
            Map<String, String> without = new LinkedHashMap<>(values);
            without.remove(key);
            chips.add(new Chip(text, UseAddress.of(without)));
        }
    }

    /** The same figures, narrowed to one row of the table. */
    public String narrowed(String key) {
        return with(
                switch (group) {
                    case CATEGORY -> "zorgsoort";
                    case PRODUCT -> "product";
                    case PROVIDER -> "aanbieder";
                    case MUNICIPALITY -> "gemeente";
                },
                key);
    }

    /** The same figures with one parameter more, by the group that comes next. */
    private String with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.remove("per");
        more.put(parameter, value);
        return UseAddress.of(more);
    }

    /** The single lines behind these figures, of one month. */
    public String lines(Month month) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.remove("per");
        more.remove("jaar");
        more.put("maand", month.toString());
        return UseAddress.lines(more);
    }

    /** All single lines behind these figures. */
    public String lines() {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.remove("per");
        return UseAddress.lines(more);
    }
}
