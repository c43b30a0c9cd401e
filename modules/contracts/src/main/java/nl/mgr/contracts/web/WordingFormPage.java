package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/tekst-nieuw}: a text; {@code ?van=} begins with the articles of another, {@code ?id=} changes a concept. */
@Named("contractsWordingForm")
@ViewScoped
@Right("contracts.text.change")
public class WordingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject ContractTexts texts;
    private @Inject Messages messages;

    private @Nullable UUID id;
    private @Nullable UUID copied;
    private @Nullable Details known;
    private WordingFields fields = new WordingFields();

    public void load() {
        UUID shown = id == null ? copied : id;
        if (shown != null) {
            known = texts.get(shown);
            fields = WordingFields.of(known.head().terms());
            if (id == null) {
                fields.setLabel("");
                fields.setPublished(null);
            }
        }
    }

    public String save() {
        UUID text = id;
        if (text == null || known == null) {
            text = texts.draft(fields.terms(), copied);
            messages.info("contracts", "tekst.klaar.gemaakt");
        } else {
            texts.change(text, known.version(), fields.terms());
            messages.info("contracts", "tekst.klaar.gewijzigd");
        }
        return "/contracten/tekst?faces-redirect=true&id=" + text;
    }

    public LegalDomain[] getDomains() {
        return LegalDomain.values();
    }

    public @Nullable Details getKnown() {
        return known;
    }

    public WordingFields getFields() {
        return fields;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getCopied() {
        return copied;
    }

    public void setCopied(@Nullable UUID copied) {
        this.copied = copied;
    }
}
