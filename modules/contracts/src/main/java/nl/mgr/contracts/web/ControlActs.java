package nl.mgr.contracts.web;

import static java.util.Objects.requireNonNull;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.contracts.Controls;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The steps of a check, on its page. */
@Named("contractsControlActs")
@ViewScoped
@Right("contracts.control.view")
public class ControlActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Controls controls;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Long size;
    private String method = "";
    private @Nullable LocalDate until;

    public String settle() {
        controls.settle(requireNonNull(id));
        return told("vastgesteld");
    }

    public String sample() {
        controls.sample(requireNonNull(id), size == null ? 0 : size, method);
        return told("steekproef");
    }

    public String remove(UUID finding) {
        controls.remove(requireNonNull(id), finding);
        return told("bevinding.weg");
    }

    public String done() {
        controls.done(requireNonNull(id), requireNonNull(until));
        return told("uitgevoerd");
    }

    public String heard() {
        controls.heard(requireNonNull(id));
        return told("gehoord");
    }

    public String finish(UUID followUp) {
        controls.finish(requireNonNull(id), followUp);
        return told("opgevolgd");
    }

    private String told(String what) {
        messages.info("contracts", "controle.klaar." + what);
        return "/contracten/controle?faces-redirect=true&id=" + id;
    }

    public @Nullable Long getSize() {
        return size;
    }

    public void setSize(@Nullable Long size) {
        this.size = size;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(@Nullable String method) {
        this.method = method == null ? "" : method;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
