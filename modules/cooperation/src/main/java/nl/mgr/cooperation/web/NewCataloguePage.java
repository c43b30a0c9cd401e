package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceCatalogues.CatalogueTerms;
import nl.mgr.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The form of a next version on {@code /samenwerking/dienstencatalogus}. */
@Named("cooperationNewCatalogue")
@RequestScoped
public class NewCataloguePage {

    private @Inject ServiceCatalogues catalogues;
    private @Inject Messages messages;

    private String title = "";
    private String source = "";
    private @Nullable LocalDate from;

    public String save() {
        UUID made = catalogues.draft(new CatalogueTerms(title, Objects.requireNonNull(from), FactState.KNOWN, source));
        messages.info("cooperation", "diensten.klaar.concept");
        return "/samenwerking/dienstencatalogus?faces-redirect=true&versie=" + made;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
