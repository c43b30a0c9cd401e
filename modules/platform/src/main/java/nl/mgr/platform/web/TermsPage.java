package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.Page;
import nl.mgr.platform.DocumentTerms;
import nl.mgr.platform.DocumentTerms.Term;
import nl.mgr.ui.ListModel;

/** {@code /account/bewaartermijnen}: how many years documents of each kind are kept. */
@Named("platformDocumentTerms")
@RequestScoped
public class TermsPage {

    @Inject
    private DocumentTerms terms;

    private ListModel<Term> rows = shown(List.of());

    @PostConstruct
    void load() {
        rows = shown(terms.all());
    }

    private static ListModel<Term> shown(List<Term> all) {
        return new ListModel<>(query ->
                new Page<>(all.stream().skip(query.first()).limit(query.size()).toList(), all.size()));
    }

    public ListModel<Term> getRows() {
        return rows;
    }
}
