package nl.mgr.platform.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.mgr.kernel.NotFound;
import nl.mgr.platform.DocumentKind;
import nl.mgr.platform.DocumentTerms;
import nl.mgr.platform.DocumentTerms.Term;
import nl.mgr.ui.Conflict;
import nl.mgr.ui.Messages;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/** {@code /account/bewaartermijn?soort=letter}: the term of one kind of documents. */
@Named("platformDocumentTerm")
@ViewScoped
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MODULE = "platform";

    @Inject
    private DocumentTerms terms;

    @Inject
    private Messages messages;

    @Inject
    private Conflict conflict;

    private String kind = "";
    private @Nullable Long version;
    private @Nullable Integer years;
    private String ground = "";

    /** @throws NotFound for a kind that does not exist */
    public void load() {
        Term term = terms.of(wanted());
        version = term.version();
        years = term.years();
        ground = term.ground();
    }

    public String save() {
        DocumentKind wanted = wanted();
        String typed = words(years, ground);
        conflict.when(() -> List.of(Conflict.of(Texts.of(MODULE, "termijn.jaren"), typed, words(terms.of(wanted)))));
        terms.set(wanted, version == null ? 0 : version, years, ground);
        messages.info(MODULE, "termijn.bewaard");
        return "/account/bewaartermijnen?faces-redirect=true";
    }

    private static String words(Term term) {
        return words(term.years(), term.ground());
    }

    private static String words(@Nullable Integer years, String ground) {
        return years == null ? Texts.of(MODULE, "termijn.geen") : years + ", " + ground;
    }

    private DocumentKind wanted() {
        try {
            return DocumentKind.of(kind);
        } catch (IllegalArgumentException e) {
            throw new NotFound("term of kind " + kind);
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public @Nullable Integer getYears() {
        return years;
    }

    public void setYears(@Nullable Integer years) {
        this.years = years;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }
}
