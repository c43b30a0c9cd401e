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
import nl.mgr.monitoring.DeliveryStatus;
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
    private Messages messages;

    private @Nullable Part file;
    private boolean tooLarge;
    private boolean justRefused;

    /** @param month of the page */
    public @Nullable String deliver(Month month) {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            messages.error(Says.MODULE, "lever.leeg");
            return null;
        }
        DeliveryOutcome outcome = submit(part, month);
        if (outcome.status() != DeliveryStatus.SUBMITTED) {
            return refused(outcome);
        }
        if (outcome.seenBefore()) {
            messages.info(Says.MODULE, "lever.eerder", month, outcome.version());
        } else {
            messages.info(Says.MODULE, "lever.ingediend", month, outcome.rows(), outcome.version());
        }
        return "/leveringen/levering?faces-redirect=true&id=" + outcome.id();
    }

    /** The month's page tells of its last file; of an older one that is sent again its own page does. */
    private String refused(DeliveryOutcome outcome) {
        Month month = outcome.month();
        if (deliveries
                .last(month)
                .filter(last -> last.head().id().equals(outcome.id()))
                .isPresent()) {
            return "/leveringen/lever?faces-redirect=true&afgekeurd=true&maand=" + month;
        }
        messages.warn(Says.MODULE, "lever.eerderAfgekeurd", month, outcome.version());
        return "/leveringen/levering?faces-redirect=true&id=" + outcome.id();
    }

    private DeliveryOutcome submit(Part part, Month month) {
        String name = Uploads.nameOf(part);
        try (InputStream content = part.getInputStream()) {
            return deliveries.submit(name.isEmpty() ? "levering" : name, content, month);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the last file was refused at the door, see {@link UploadBound}. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
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
