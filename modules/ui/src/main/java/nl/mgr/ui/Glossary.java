package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.ui.Terms.Term;
import org.jspecify.annotations.Nullable;

/** {@code /uitleg/begrippen}: the words of the field and what they mean. */
@Named("uiGlossary")
@RequestScoped
public class Glossary {

    public static final String ADDRESS = "/uitleg/begrippen";

    private @Nullable String search;
    private final ListModel<Term> rows =
            new ListModel<>(query -> page(query, Locales.current())).filteredBy(this::filters);

    private Map<String, String> filters() {
        return search == null ? Map.of() : Map.of("search", search);
    }

    static Page<Term> page(ListQuery query, Locale language) {
        String wanted = Words.plain(query.filters().getOrDefault("search", "").strip());
        List<Term> found = Terms.in(language).stream()
                .filter(term -> Words.plain(term.name() + " " + term.meaning() + " " + term.source())
                        .contains(wanted))
                .toList();
        return new Page<>(found.stream().skip(query.first()).limit(query.size()).toList(), found.size());
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public ListModel<Term> getRows() {
        return rows;
    }
}
