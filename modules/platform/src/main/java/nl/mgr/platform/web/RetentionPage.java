package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.Page;
import nl.mgr.platform.Retention;
import nl.mgr.platform.Retention.Kind;
import nl.mgr.platform.Retention.Sweep;
import nl.mgr.ui.ListModel;

/** {@code /account/bewaren}: what is kept for how long, and what was removed. */
@Named("platformRetention")
@RequestScoped
public class RetentionPage {

    @Inject
    private Retention retention;

    private ListModel<Kind> kinds = shown(List.of());
    private final ListModel<Sweep> sweeps = new ListModel<>(query -> retention.sweeps(query));

    @PostConstruct
    void load() {
        kinds = shown(retention.kinds());
    }

    private static ListModel<Kind> shown(List<Kind> all) {
        return new ListModel<>(query ->
                new Page<>(all.stream().skip(query.first()).limit(query.size()).toList(), all.size()));
    }

    public ListModel<Kind> getKinds() {
        return kinds;
    }

    public ListModel<Sweep> getSweeps() {
        return sweeps;
    }
}
