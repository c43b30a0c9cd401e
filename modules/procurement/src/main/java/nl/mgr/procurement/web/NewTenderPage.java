package nl.mgr.procurement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.Tenders;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /inkoop/nieuw}: prepares a tender; its lots follow. */
@Named("procurementNewTender")
@RequestScoped
public class NewTenderPage {

    @Inject
    private Tenders tenders;

    @Inject
    private Messages messages;

    private String number = "";
    private String title = "";
    private Procedure procedure = Procedure.OPEN_HOUSE;
    private @Nullable LocalDate deadline;
    private String terms = "";

    public String save() {
        UUID id = tenders.prepare(new NewTender(number.strip(), title.strip(), procedure, deadline, terms));
        messages.info("procurement", "nieuw.bewaard", number.strip());
        return "/inkoop/aanbesteding?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public void setProcedure(@Nullable Procedure procedure) {
        this.procedure = procedure == null ? Procedure.OPEN_HOUSE : procedure;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms == null ? "" : terms;
    }
}
