package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.Documents;
import nl.mgr.platform.Documents.Listed;
import nl.mgr.ui.ListModel;

/** {@code /account/documenten?zoek=&waarbij=&soort=&van=&tot=}: the documents of all records that exist for who looks. */
@Named("platformDocumentsPage")
@RequestScoped
public class DocumentsPage {

    @Inject
    private Documents documents;

    @Inject
    private DocumentFilter filter;

    private final ListModel<Listed> rows = new ListModel<Listed>(query -> documents.find(query))
            .filteredBy(() -> filter.keys())
            .chosenBy(row -> row.document().id());

    public ListModel<Listed> getRows() {
        return rows;
    }
}
