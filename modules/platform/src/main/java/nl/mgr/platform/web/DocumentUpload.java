package nl.mgr.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.mgr.platform.Documents.Outcome;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** A file that somebody chose: hands it over and says what came of it. */
@Named("platformDocumentUpload")
@ApplicationScoped
public class DocumentUpload {

    /** What takes the file. */
    @FunctionalInterface
    interface Taker {
        Outcome take(String fileName, InputStream content);
    }

    @Inject
    private Messages messages;

    /** @return where to go on; {@code null} when there was no file */
    @Nullable
    String take(@Nullable Part part, Taker taker) {
        String name = part == null ? "" : Uploads.nameOf(part);
        if (part == null || name.isEmpty()) {
            messages.error("platform", "document.geenBestand");
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            Outcome outcome = taker.take(name, content);
            if (outcome.seenBefore()) {
                messages.warn("platform", "document.eerder", outcome.title(), outcome.number());
            } else {
                messages.info("platform", "document.bewaard", outcome.title(), outcome.number());
            }
            return "/account/document?faces-redirect=true&id=" + outcome.document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
