package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.ProcessingInsight;
import nl.mgr.platform.ProcessingInsight.Look;
import nl.mgr.ui.ListModel;

/** {@code /account/bekeken}: who looked at one's own data. */
@Named("platformOwnLooks")
@RequestScoped
public class OwnLooksPage {

    @Inject
    private ProcessingInsight insight;

    private final ListModel<Look> rows = new ListModel<>(query -> insight.own(query));

    public ListModel<Look> getRows() {
        return rows;
    }
}
