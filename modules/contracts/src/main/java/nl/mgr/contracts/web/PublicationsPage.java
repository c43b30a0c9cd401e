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
import java.util.stream.IntStream;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Month;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/publicaties?gemeente=&maand=}: the catalogues that came out. */
@Named("contractsPublications")
@RequestScoped
public class PublicationsPage {

    private static final int MONTHS = 24;

    private @Inject CataloguePublications publications;
    private @Inject Territory territory;
    private @Inject Clock clock;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<CataloguePublication> rows =
            new ListModel<CataloguePublication>(query -> publications.find(query)).filteredBy(this::filters);

    private @Nullable MunicipalityRef one;
    private List<MunicipalityRef> choices = List.of();
    private List<MunicipalityRef> missing = List.of();

    public void load() {
        if (!territory.ofOneself()) {
            one = territory.one(chosen.get("gemeente"));
            choices = territory.choices(LocalDate.now(clock));
        }
        if (ActorContext.current().may("contracts.catalogue.publish")) {
            List<UUID> without = publications.missing(getThisMonth());
            missing =
                    choices.stream().filter(each -> without.contains(each.id())).toList();
        }
    }

    private Map<String, String> filters() {
        String month = chosen.get("maand");
        return Map.of(
                "municipality", one == null ? "" : one.id().toString(),
                "month",
                        month == null
                                ? ""
                                : Typed.month(month).map(Month::toString).orElse(""));
    }

    /** The next month, this one, and those before it. */
    public List<Month> getMonths() {
        Month next = Month.of(LocalDate.now(clock)).plus(1);
        return IntStream.range(0, MONTHS).mapToObj(back -> next.plus(-back)).toList();
    }

    public Month getThisMonth() {
        return Month.of(LocalDate.now(clock));
    }

    public boolean isFiltered() {
        return filters().values().stream().anyMatch(value -> !value.isBlank());
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<CataloguePublication> getRows() {
        return rows;
    }

    public @Nullable MunicipalityRef getOne() {
        return one;
    }

    public List<MunicipalityRef> getChoices() {
        return choices;
    }

    /** Those without a publication of this month, for who can do something about it. */
    public List<MunicipalityRef> getMissing() {
        return missing;
    }
}
