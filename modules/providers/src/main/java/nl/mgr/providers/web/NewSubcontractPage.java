package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Right;
import nl.mgr.providers.Subcontractors;
import nl.mgr.providers.Subcontractors.NewSubcontract;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /aanbieders/onderaannemer-nieuw}: a provider asks consent to work with a subcontractor. */
@Named("providersNewSubcontract")
@ViewScoped
@Right("providers.subcontract.ask")
public class NewSubcontractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Subcontractors subcontractors;
    private @Inject Messages messages;

    private String name = "";
    private String kvk = "";
    private String work = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate through;

    public String save() {
        UUID id = subcontractors.ask(
                new NewSubcontract(name.strip(), new KvkNumber(kvk), work.strip(), requireNonNull(from), through));
        messages.info("providers", "onderaannemer.is-gevraagd");
        return "/aanbieders/onderaannemer?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKvk() {
        return kvk;
    }

    public void setKvk(String kvk) {
        this.kvk = kvk;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getThrough() {
        return through;
    }

    public void setThrough(@Nullable LocalDate through) {
        this.through = through;
    }
}
