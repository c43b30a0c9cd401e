package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Proof;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** What somebody delivers for a day, with a document or without. */
@Named("contractsObligationDelivery")
@RequestScoped
public class ObligationDeliveryForm {

    @Inject
    private Obligations obligations;

    @Inject
    private Messages messages;

    private String words = "";
    private @Nullable Part file;

    public String deliver(UUID due) throws IOException {
        Part sent = file;
        if (sent == null || Uploads.nameOf(sent).isEmpty()) {
            obligations.deliver(due, words, null);
        } else {
            try (InputStream content = sent.getInputStream()) {
                obligations.deliver(due, words, new Proof(Uploads.nameOf(sent), content));
            }
        }
        messages.info("contracts", "verplichting.klaar.aangeleverd");
        return ObligationJudgementForm.page(due);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
