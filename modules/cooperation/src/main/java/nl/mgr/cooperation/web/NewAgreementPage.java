package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/overeenkomst-nieuw}: a draft for a municipality and a module. */
@Named("cooperationNewAgreement")
@ViewScoped
@Right("cooperation.agreement.change")
public class NewAgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ServiceAgreements agreements;
    private @Inject ServiceCatalogues catalogues;
    private @Inject Municipalities municipalities;
    private @Inject Messages messages;
    private @Inject PageInfo page;

    private List<MunicipalityRef> places = List.of();
    private List<Part> modules = List.of();
    private @Nullable UUID place;
    private @Nullable UUID module;
    private @Nullable LocalDate from;
    private @Nullable LocalDate lastDay;

    public void load() {
        places = municipalities.participants(page.getToday());
        modules = catalogues.parts().stream()
                .filter(part -> part.submodule() == null)
                .toList();
        from = LocalDate.of(page.getToday().getYear() + 1, 1, 1);
    }

    public String save() {
        UUID made = agreements.make(
                Objects.requireNonNull(place), Objects.requireNonNull(module), Objects.requireNonNull(from), lastDay);
        messages.info("cooperation", "overeenkomst.klaar.concept");
        return "/samenwerking/overeenkomst?faces-redirect=true&id=" + made;
    }

    public List<MunicipalityRef> getPlaces() {
        return places;
    }

    public List<Part> getModules() {
        return modules;
    }

    public @Nullable UUID getPlace() {
        return place;
    }

    public void setPlace(@Nullable UUID place) {
        this.place = place;
    }

    public @Nullable UUID getModule() {
        return module;
    }

    public void setModule(@Nullable UUID module) {
        this.module = module;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
