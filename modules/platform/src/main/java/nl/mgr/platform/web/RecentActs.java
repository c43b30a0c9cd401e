package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.RecordHistory;
import nl.mgr.platform.RecordHistory.Act;
import org.jspecify.annotations.Nullable;

/** The newest acts on a record, for the panel on its page. */
@Named("platformActs")
@RequestScoped
public class RecentActs {

    private static final int NEWEST = 5;

    @Inject
    private RecordHistory history;

    private final Map<Subject, Page<Act>> known = new HashMap<>();

    public List<Act> of(@Nullable Subject record) {
        return page(record).rows();
    }

    public boolean more(@Nullable Subject record) {
        return page(record).total() > NEWEST;
    }

    private Page<Act> page(@Nullable Subject record) {
        return record == null
                ? new Page<>(List.of(), 0)
                : known.computeIfAbsent(record, asked -> history.of(asked, ListQuery.firstPage(NEWEST)));
    }
}
