package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.KeptFile;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /leveringen/bestand?id=…}: the file of a delivery as it came in. */
@Named("monitoringFile")
@RequestScoped
public class DeliveryFile {

    @Inject
    private Deliveries deliveries;

    private @Nullable UUID id;

    public void send() throws IOException {
        if (id == null) {
            throw new NotFound("file without id");
        }
        KeptFile file = deliveries.file(id);
        Faces.sendFile(file.content(), file.name(), true);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
