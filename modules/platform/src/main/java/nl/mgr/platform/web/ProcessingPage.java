package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.Page;
import nl.mgr.platform.ProcessingInsight;
import nl.mgr.platform.ProcessingInsight.Activity;
import nl.mgr.ui.ListModel;

/** {@code /account/verwerkingen}: the register of what is done with people's data. */
@Named("platformProcessing")
@RequestScoped
public class ProcessingPage {

    @Inject
    private ProcessingInsight insight;

    private ListModel<Activity> rows = shown(List.of());

    @PostConstruct
    void load() {
        rows = shown(insight.activities());
    }

    private static ListModel<Activity> shown(List<Activity> all) {
        return new ListModel<>(query ->
                new Page<>(all.stream().skip(query.first()).limit(query.size()).toList(), all.size()));
    }

    public ListModel<Activity> getRows() {
        return rows;
    }
}
