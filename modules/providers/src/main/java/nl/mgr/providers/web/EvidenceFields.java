package nl.mgr.providers.web;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.providers.ProviderEvidence.NewEvidence;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a paper. */
public class EvidenceFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = "";
    private @Nullable LocalDate issued;
    private @Nullable LocalDate through;

    NewEvidence of(UUID provider) {
        return new NewEvidence(provider, kind, requireNonNull(issued), through);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable LocalDate getIssued() {
        return issued;
    }

    public void setIssued(@Nullable LocalDate issued) {
        this.issued = issued;
    }

    public @Nullable LocalDate getThrough() {
        return through;
    }

    public void setThrough(@Nullable LocalDate through) {
        this.through = through;
    }
}
