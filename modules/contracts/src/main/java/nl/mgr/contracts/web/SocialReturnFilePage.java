package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mgr.contracts.SocialReturns;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.Documents.Content;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/social-return-bestand?bouwsteen=&id=}: the evidence as the provider sent it, to save. */
@Named("contractsSocialReturnFile")
@RequestScoped
public class SocialReturnFilePage {

    @Inject
    private SocialReturns returns;

    private @Nullable UUID part;
    private @Nullable UUID version;

    public void send() {
        if (part == null || version == null) {
            throw new NotFound("evidence without effort or id");
        }
        Content file = returns.content(part, version);
        Download.send(file.version().fileName(), file.version().type().mediaType(), out -> out.write(file.bytes()));
    }

    public @Nullable UUID getPart() {
        return part;
    }

    public void setPart(@Nullable UUID part) {
        this.part = part;
    }

    public @Nullable UUID getVersion() {
        return version;
    }

    public void setVersion(@Nullable UUID version) {
        this.version = version;
    }
}
