package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.mgr.cooperation.ServiceAgreements;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Download;
import org.jspecify.annotations.Nullable;

/** {@code /samenwerking/overeenkomst-bestand?id=}: the text that is signed, byte by byte. */
@Named("cooperationAgreementFile")
@RequestScoped
public class AgreementFilePage {

    @Inject
    private ServiceAgreements agreements;

    private @Nullable UUID id;

    public void send() {
        if (id == null) {
            throw new NotFound("agreement without id");
        }
        String name = agreements.get(id).number() + ".txt";
        byte[] text = agreements.text(id).getBytes(StandardCharsets.UTF_8);
        Download.send(name, "text/plain; charset=utf-8", out -> out.write(text));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
