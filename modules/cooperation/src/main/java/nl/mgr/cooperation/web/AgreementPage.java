package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceAgreements.HeldLine;
import nl.mgr.cooperation.ServiceAgreements.Signature;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/overeenkomst?id=&op=2027-01-01}: an agreement with the lines that hold on a day. */
@Named("cooperationAgreement")
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ServiceAgreements agreements;
    private @Inject PageInfo page;

    private @Nullable UUID id;
    private @Nullable String asked;
    private @Nullable Agreement agreement;
    private @Nullable LocalDate day;
    private List<HeldLine> lines = List.of();
    private List<Signature> signatures = List.of();
    private boolean intact;

    public void load() {
        Agreement found = agreements.get(known());
        LocalDate shown = asked == null ? standard(found) : Typed.day(asked).orElseGet(page::getToday);
        agreement = found;
        day = shown;
        lines = agreements.lines(known(), shown);
        signatures = agreements.signatures(known());
        intact = agreements.intact(known());
    }

    /** Today, or the nearest day on which it holds. */
    private LocalDate standard(Agreement found) {
        LocalDate today = page.getToday();
        LocalDate last = found.period().lastDay();
        if (today.isBefore(found.period().from())) {
            return found.period().from();
        }
        return last != null && last.isBefore(today) ? last : today;
    }

    UUID known() {
        if (id == null) {
            throw new NotFound("agreement without id");
        }
        return id;
    }

    public @Nullable Agreement getAgreement() {
        return agreement;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public List<HeldLine> getLines() {
        return lines;
    }

    public List<Signature> getSignatures() {
        return signatures;
    }

    public boolean isIntact() {
        return intact;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
