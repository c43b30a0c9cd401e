package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.EntryReport;
import nl.mgr.contracts.FinderEntries;
import nl.mgr.contracts.FinderEntry;
import nl.mgr.contracts.NewEntry;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/zorgwijzer-product?product=}: what a provider says of one product, and answering who doubts it. */
@Named("contractsEntry")
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject FinderEntries entries;
    private @Inject Messages messages;
    private @Inject Conflict conflict;

    private @Nullable UUID productId;
    private @Nullable FinderEntry entry;
    private List<EntryReport> reports = List.of();
    private final EntryFields fields = new EntryFields();
    private String words = "";

    public void load() {
        if (productId == null) {
            throw new NotFound("entry without product");
        }
        entry = entries.own(productId);
        reports = entries.reports(productId);
        fields.show(entry);
    }

    public String save() {
        FinderEntry seen = Objects.requireNonNull(entry);
        conflict.when(() -> List.of(Conflict.of(
                Texts.of("contracts", "zorgwijzer.omschrijving"),
                fields.getDescription(),
                entries.own(seen.productId()).description())));
        entries.change(
                new NewEntry(
                        seen.providerId(),
                        seen.productId(),
                        fields.getDescription(),
                        fields.getTarget(),
                        fields.getAgeFrom(),
                        fields.getAgeUntil(),
                        null,
                        null),
                seen.version());
        messages.info("contracts", "zorgwijzer.bewaard", seen.product());
        return "/contracten/zorgwijzer?faces-redirect=true";
    }

    public String answer(UUID report) {
        entries.answer(report, words);
        messages.info("contracts", "aanbod.beantwoord");
        return "/contracten/zorgwijzer-product?faces-redirect=true&product=" + productId;
    }

    public @Nullable FinderEntry getEntry() {
        return entry;
    }

    public List<EntryReport> getReports() {
        return reports;
    }

    public EntryFields getFields() {
        return fields;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable UUID getProductId() {
        return productId;
    }

    public void setProductId(@Nullable UUID productId) {
        this.productId = productId;
    }
}
