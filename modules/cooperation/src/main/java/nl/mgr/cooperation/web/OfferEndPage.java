package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.CooperationDetails.OfferedSubmodule;
import nl.mgr.cooperation.OfferEnds;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** On {@code /samenwerking/module}: which submodules end, who would leave them, and by which decision. */
@Named("cooperationOfferEnd")
@ViewScoped
@Right("cooperation.offer.change")
public class OfferEndPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject OfferEnds ends;
    private @Inject ModulePage page;
    private @Inject Messages messages;

    private UUID[] chosen = {};
    private @Nullable LocalDate day;
    private @Nullable List<LeavingWords> leaving;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void start() {
        day = page.firstOfNextMonth();
    }

    public List<SelectItem> getRunning() {
        return page.need().submodules().stream()
                .filter(one -> one.period().open())
                .map(OfferEndPage::item)
                .toList();
    }

    private static SelectItem item(OfferedSubmodule one) {
        return new SelectItem(one.id(), one.name());
    }

    public void show() {
        leaving = ends.leaving(Set.copyOf(List.of(chosen)), day()).stream()
                .map(LeavingWords::of)
                .toList();
    }

    public String end() {
        ends.end(Set.copyOf(List.of(chosen)), day(), decision.decision());
        messages.info("cooperation", "module.einde.klaar", chosen.length, day());
        return page.again();
    }

    private LocalDate day() {
        return day == null ? page.firstOfNextMonth() : day;
    }

    public UUID[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(UUID[] chosen) {
        this.chosen = chosen.clone();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable List<LeavingWords> getLeaving() {
        return leaving;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
