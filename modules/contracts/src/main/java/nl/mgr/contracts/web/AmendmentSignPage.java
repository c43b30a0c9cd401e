package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.contracts.Amendments;
import nl.mgr.contracts.Amendments.Details;
import nl.mgr.contracts.Amendments.Side;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/addendum-teken?id=}: a party agrees to an amendment, or does not. */
@Named("contractsAmendmentSign")
@ViewScoped
@Right("contracts.amendment.decide")
public class AmendmentSignPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject Amendments amendments;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable Details details;
    private final AmendmentSignature signature = new AmendmentSignature();

    /** Before each rendering: a page that was kept in a tab shows how it stands now. */
    public void load() {
        if (id == null) {
            throw new NotFound("amendment without id");
        }
        details = amendments.get(id);
        if (signature.getName().isEmpty()) {
            signature.setName(ActorContext.current().name());
        }
    }

    public String agree() {
        load();
        amendments.agree(known(), signature.given(getStatement()));
        messages.info(MODULE, "addendum.klaar.akkoord");
        return page();
    }

    public String refuse() {
        load();
        amendments.refuse(known(), signature.given(getStatement()), signature.getReason());
        messages.info(MODULE, "addendum.klaar.geweigerd");
        return page();
    }

    /** What is ticked, and kept with the signature. */
    public String getStatement() {
        String name = own().map(Side::name).findFirst().orElse("");
        return Texts.of(MODULE, "addendum.verklaring", name);
    }

    private Stream<Side> own() {
        return details == null ? Stream.empty() : details.sides().stream().filter(Side::own);
    }

    private String page() {
        return "/contracten/addendum?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id, "the page is loaded first");
    }

    /** Whether the actor's party has still to decide; also before it is known, when an old page is sent. */
    public boolean isAsked() {
        return details == null || details.head().status() == Status.PROPOSED && own().anyMatch(Side::waits);
    }

    public AmendmentSignature getSignature() {
        return signature;
    }

    public @Nullable Details getDetails() {
        return details;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
