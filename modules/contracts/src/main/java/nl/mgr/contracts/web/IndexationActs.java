package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The steps of a run, on its page. */
@Named("contractsIndexationActs")
@ViewScoped
@Right("contracts.indexation.view")
public class IndexationActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject Indexations indexations;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private String why = "";

    public String propose() {
        return step(indexations::propose, "indexatie.klaar.voorgelegd");
    }

    public String approve() {
        return step(indexations::approve, "indexatie.klaar.goedgekeurd");
    }

    public String sendBack() {
        return step(run -> indexations.sendBack(run, why.strip()), "indexatie.klaar.terug");
    }

    public String withdraw() {
        return step(indexations::withdraw, "indexatie.klaar.ingetrokken");
    }

    public String apply() {
        long tariffs = indexations.apply(known());
        messages.info(MODULE, "indexatie.klaar.toegepast", tariffs);
        return page();
    }

    public String undo() {
        return step(run -> indexations.undo(run, why.strip()), "indexatie.klaar.teruggedraaid");
    }

    public String drop(UUID exception) {
        indexations.dropException(known(), exception);
        messages.info(MODULE, "indexatie.klaar.uitzondering");
        return page();
    }

    private String step(Consumer<UUID> act, String told) {
        act.accept(known());
        messages.info(MODULE, told);
        return page();
    }

    private String page() {
        return "/contracten/indexatie?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id, "the page is loaded first");
    }

    /** Whether somebody may go on with a run: nobody decides about what they put before others themselves. */
    public boolean decides(@Nullable Run run) {
        return run != null && run.status() == Status.PROPOSED && !run.ownProposal();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
