package nl.mgr.contracts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.Indexations;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Right;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /contracten/indexatie-nieuw}, with {@code ?id=} a draft that changes: what a run is worked out from. */
@Named("contractsIndexationForm")
@ViewScoped
@Right("contracts.indexation.change")
public class IndexationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject Indexations indexations;
    private @Inject Messages messages;
    private @Inject Conflict conflict;
    private @Inject Clock clock;

    private @Nullable UUID id;
    private @Nullable Run known;
    private @Nullable IndexationFields fields;

    public void load() {
        if (id == null) {
            fields = new IndexationFields(LocalDate.now(clock).getYear() + 1);
        } else {
            known = indexations.get(id);
            fields = IndexationFields.of(known.terms());
        }
    }

    public String save() {
        IndexationFields filled = Objects.requireNonNull(fields);
        Run before = known;
        UUID run;
        if (before == null) {
            run = indexations.draft(filled.terms(), filled.contractNumbers());
        } else {
            run = before.id();
            conflict.when(() -> List.of(Conflict.of(
                    Texts.of("contracts", "indexatie.bron"),
                    filled.getSource(),
                    indexations.get(run).terms().source())));
            indexations.change(run, before.version(), filled.terms());
        }
        messages.info("contracts", "indexatie.klaar.berekend");
        return "/contracten/indexatie?faces-redirect=true&id=" + run;
    }

    public @Nullable Run getKnown() {
        return known;
    }

    public @Nullable IndexationFields getFields() {
        return fields;
    }

    public LegalDomain[] getDomains() {
        return new LegalDomain[] {LegalDomain.YOUTH, LegalDomain.SOCIAL_SUPPORT, LegalDomain.SHELTERED_LIVING};
    }

    public Method[] getMethods() {
        return Method.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
