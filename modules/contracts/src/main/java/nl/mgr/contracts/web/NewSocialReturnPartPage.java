package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.contracts.SocialReturns.Block;
import nl.mgr.contracts.SocialReturns.Obligation;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return-bouwsteen-nieuw?verplichting=}: hands in an effort with what shows it. */
@Named("contractsNewSocialReturnPart")
@ViewScoped
@Right("contracts.social-return.deliver")
public class NewSocialReturnPartPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "contracts";

    private @Inject SocialReturns returns;
    private @Inject Messages messages;

    private final SocialReturnPartFields fields = new SocialReturnPartFields();
    private @Nullable UUID id;
    private @Nullable Obligation shown;
    private List<Block> blocks = List.of();
    private transient @Nullable Part file;

    /** @throws NotFound when it does not exist for this actor */
    public void load() {
        shown = returns.get(known());
        blocks = returns.blocks(known());
    }

    private UUID known() {
        if (id == null) {
            throw new NotFound("effort for no social return");
        }
        return id;
    }

    public @Nullable String save() throws IOException {
        Part sent = file;
        if (sent == null || Uploads.nameOf(sent).isEmpty()) {
            messages.error(MODULE, "socialreturn.geenBestand");
            return null;
        }
        try (InputStream content = sent.getInputStream()) {
            UUID part = returns.deliver(fields.part(known()), Uploads.nameOf(sent), content);
            messages.info(MODULE, "socialreturn.klaar.aangeleverd");
            return "/contracten/social-return-bouwsteen?faces-redirect=true&id=" + part;
        }
    }

    public SocialReturnPartFields getFields() {
        return fields;
    }

    public @Nullable Obligation getShown() {
        return shown;
    }

    public List<Block> getBlocks() {
        return blocks;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
