package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.Catalogue;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.contracts.CatalogueTotals;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.ui.ListModel;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/catalogus?gemeente=&op=&zoek=&wet=&aanbieder=}: what is contracted on a day, straight from the contracts. */
@Named("contractsCatalogue")
@RequestScoped
public class CataloguePage {

    private @Inject Catalogue catalogue;
    private @Inject LatestPublication publications;
    private @Inject Territory territory;
    private @Inject Clock clock;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<CatalogueRow> rows = new ListModel<CatalogueRow>(
                    query -> catalogue.find(shown(), getDay(), query))
            .filteredBy(
                    () -> Map.of("search", typed("zoek"), "domain", typed("wet"), "providerId", typed("aanbieder")));

    private @Nullable LocalDate day;
    private @Nullable MunicipalityRef one;
    private List<MunicipalityRef> choices = List.of();
    private @Nullable CatalogueTotals totals;
    private @Nullable CataloguePublication last;

    public void load() {
        one = territory.one(chosen.get("gemeente"));
        choices = territory.choices(getDay());
        totals = catalogue.totals(shown(), getDay());
        last = publications.of(one, null);
    }

    private List<UUID> shown() {
        return territory.shown(one, getDay());
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return !(typed("zoek") + typed("wet") + typed("aanbieder")).isBlank();
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<CatalogueRow> getRows() {
        return rows;
    }

    public LocalDate getDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable MunicipalityRef getOne() {
        return one;
    }

    public List<MunicipalityRef> getChoices() {
        return choices;
    }

    public @Nullable CatalogueTotals getTotals() {
        return totals;
    }

    public @Nullable CataloguePublication getLast() {
        return last;
    }
}
