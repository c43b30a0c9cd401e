package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.ListModel;

/** {@code /werk/lijst?wie=&onderdeel=&soort=&wanneer=}: the same tasks as a table, to sort and to take along. */
@Named("platformWorkList")
@RequestScoped
public class WorkListPage {

    @Inject
    private WorkList work;

    @Inject
    private WorkFilter filter;

    private final ListModel<WorkRow> rows = new ListModel<WorkRow>(query -> work.find(query))
            .filteredBy(() -> filter.keys())
            .chosenBy(WorkRow::id);

    public ListModel<WorkRow> getRows() {
        return rows;
    }
}
