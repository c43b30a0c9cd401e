package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.kernel.ListQuery;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkList.Counts;
import nl.mgr.platform.WorkRow;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code /werk?wie=&onderdeel=&soort=&wanneer=}: what somebody has to do, the nearest day first. */
@Named("platformWork")
@RequestScoped
public class WorkPage {

    /** Rows on the page; what comes behind stands in the whole list. */
    private static final int MOST = 40;

    private static final int MOST_BESIDE = 4;

    @Inject
    private WorkList work;

    @Inject
    private WorkFilter filter;

    @Inject
    private PageInfo page;

    private @Nullable Counts counts;
    private List<WorkGroup> groups = List.of();
    private List<WorkRow> waiting = List.of();
    private List<WorkRow> done = List.of();
    private long total;

    public void load() {
        counts = work.counts();
        var shown = work.find(new ListQuery(0, MOST, null, false, filter.keys()));
        total = shown.total();
        groups = filter.isWhose("done") ? WorkGroup.all(shown.rows()) : WorkGroup.of(shown.rows(), page.getToday());
        waiting = counts.waiting() == 0 ? List.of() : some("waiting");
        done = some("done");
    }

    private List<WorkRow> some(String whose) {
        return work.find(new ListQuery(0, MOST_BESIDE, null, false, java.util.Map.of("whose", whose)))
                .rows();
    }

    public @Nullable Counts getCounts() {
        return counts;
    }

    public List<WorkGroup> getGroups() {
        return groups;
    }

    public List<WorkRow> getWaiting() {
        return waiting;
    }

    public List<WorkRow> getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }

    /** How many rows are not on the page. */
    public long getMore() {
        return Math.max(0, total - MOST);
    }
}
