package nl.mgr.procurement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.Applications;

/** On the home page of who judges: the applications that wait longest. */
@Named("procurementToAssess")
@RequestScoped
public class ToAssess {

    private static final int MOST = 5;

    @Inject
    private Applications applications;

    private List<ApplicationRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = applications.toAssess().stream().limit(MOST).toList();
    }

    public List<ApplicationRow> getRows() {
        return rows;
    }
}
