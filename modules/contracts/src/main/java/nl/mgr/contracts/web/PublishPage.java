package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.mgr.contracts.Catalogue;
import nl.mgr.contracts.CatalogueFinding;
import nl.mgr.contracts.CataloguePublication;
import nl.mgr.contracts.CataloguePublications;
import nl.mgr.contracts.CatalogueTotals;
import nl.mgr.contracts.PublishedCatalogue;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/publiceer?gemeente=&maand=}: whether a catalogue is complete, and publishing it. */
@Named("contractsPublish")
@ViewScoped
@Right("contracts.catalogue.publish")
public class PublishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Catalogue catalogue;
    private @Inject CataloguePublications publications;
    private @Inject LatestPublication latest;
    private @Inject Territory territory;
    private @Inject Messages messages;

    private final HashMap<String, @Nullable String> chosen = new HashMap<>();
    private @Nullable MunicipalityRef municipality;
    private @Nullable Month month;
    private @Nullable CatalogueTotals totals;
    private @Nullable CataloguePublication last;
    private List<CatalogueFinding> findings = List.of();

    public void load() {
        municipality = territory.one(chosen.get("gemeente"));
        month = Typed.month(String.valueOf(chosen.get("maand"))).orElseThrow(() -> new NotFound("month " + chosen));
        if (municipality == null) {
            throw new NotFound("municipality " + chosen);
        }
        totals = catalogue.totals(List.of(municipality.id()), month.firstDay());
        findings = catalogue.check(List.of(municipality.id()), month.firstDay());
        last = latest.of(municipality, month);
    }

    public String publish() {
        Month of = Objects.requireNonNull(month);
        PublishedCatalogue published =
                publications.publish(Objects.requireNonNull(municipality).id(), of);
        messages.info("contracts", published.fresh() ? "publiceer.klaar" : "publiceer.gelijk", of, published.number());
        return "/contracten/publicatie?faces-redirect=true&id=" + published.id();
    }

    public long getBlocking() {
        return findings.stream().filter(finding -> finding.rule().blocking()).count();
    }

    public List<CatalogueFinding> getFindings() {
        return findings;
    }

    public @Nullable MunicipalityRef getMunicipality() {
        return municipality;
    }

    public @Nullable Month getMonth() {
        return month;
    }

    public @Nullable CatalogueTotals getTotals() {
        return totals;
    }

    public @Nullable CataloguePublication getLast() {
        return last;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
