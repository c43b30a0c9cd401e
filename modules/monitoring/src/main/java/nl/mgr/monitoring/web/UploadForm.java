package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.mgr.kernel.Month;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.DeliveryOutcome;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** The form with a file on {@code /leveringen/lever}. A file that is no table is refused and leaves no trace. */
@Named("monitoringUpload")
@RequestScoped
public class UploadForm {

    @Inject
    private Deliveries deliveries;

    @Inject
    private FileAnswer answer;

    @Inject
    private Messages messages;

    private @Nullable Part file;
    private boolean justRefused;

    /** @param month of the page */
    public @Nullable String deliver(Month month) {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            messages.error(Says.MODULE, "lever.leeg");
            return null;
        }
        return answer.to(submit(part, month));
    }

    private DeliveryOutcome submit(Part part, Month month) {
        String name = Uploads.nameOf(part);
        try (InputStream content = part.getInputStream()) {
            return deliveries.submit(name.isEmpty() ? "levering" : name, content, month);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page comes right after a file with wrong rows, so that it begins with that. */
    public boolean isJustRefused() {
        return justRefused;
    }

    public void setJustRefused(boolean justRefused) {
        this.justRefused = justRefused;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
