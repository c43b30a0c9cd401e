package nl.mgr.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.contracts.ContractTexts.Terms;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a version of a text. */
public class WordingFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String label = "";
    private @Nullable LegalDomain domain;
    private String source = "";
    private @Nullable LocalDate published;

    static WordingFields of(Terms terms) {
        WordingFields fields = new WordingFields();
        fields.title = terms.title();
        fields.label = terms.label();
        fields.domain = terms.domain();
        fields.source = terms.source();
        fields.published = terms.published();
        return fields;
    }

    Terms terms() {
        return new Terms(title, label, domain, source, Objects.requireNonNull(published));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label == null ? "" : label;
    }

    public @Nullable LegalDomain getDomain() {
        return domain;
    }

    public void setDomain(@Nullable LegalDomain domain) {
        this.domain = domain;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public @Nullable LocalDate getPublished() {
        return published;
    }

    public void setPublished(@Nullable LocalDate published) {
        this.published = published;
    }
}
