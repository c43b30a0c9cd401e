package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceAgreements.State;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.ListQuery;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/overeenkomsten?gemeente=&module=&stand=}: agreements; a municipality sees its own. */
@Named("cooperationAgreements")
@RequestScoped
public class AgreementsPage {

    private @Inject ServiceAgreements agreements;
    private @Inject ServiceCatalogues catalogues;
    private @Inject Municipalities municipalities;
    private @Inject PageInfo page;

    private final Map<String, @Nullable String> chosen = new HashMap<>();
    private final ListModel<Agreement> rows =
            new ListModel<Agreement>(query -> agreements.find(query)).filteredBy(this::filters);

    private List<MunicipalityRef> places = List.of();
    private List<String> modules = List.of();
    private long signed;
    private long waiting;

    public void load() {
        places = isOwn() ? List.of() : municipalities.participants(page.getToday());
        modules = catalogues.parts().stream()
                .filter(part -> part.submodule() == null)
                .map(Part::moduleName)
                .toList();
        signed = count(State.SIGNED);
        waiting = count(State.OFFERED);
    }

    private long count(State state) {
        return agreements
                .find(ListQuery.firstPage(1).filtered(Map.of("stand", state.code())))
                .total();
    }

    private Map<String, String> filters() {
        return Map.of("gemeente", typed("gemeente"), "module", typed("module"), "stand", typed("stand"));
    }

    private String typed(String key) {
        String value = chosen.get(key);
        return value == null ? "" : value;
    }

    public boolean isFiltered() {
        return filters().values().stream().anyMatch(value -> !value.isBlank());
    }

    public boolean isOwn() {
        return ActorContext.current().kind() == ActorKind.MUNICIPALITY;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public ListModel<Agreement> getRows() {
        return rows;
    }

    public List<MunicipalityRef> getPlaces() {
        return places;
    }

    public List<String> getModules() {
        return modules;
    }

    public long getSigned() {
        return signed;
    }

    public long getWaiting() {
        return waiting;
    }
}
