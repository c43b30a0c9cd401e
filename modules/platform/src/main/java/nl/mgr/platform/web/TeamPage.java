package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.ListQuery;
import nl.mgr.platform.TeamWork;
import nl.mgr.platform.TeamWork.Ages;
import nl.mgr.platform.TeamWork.Load;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.WorkRow;
import org.jspecify.annotations.Nullable;

/** {@code /werk/team}: how the work of one's organisation is spread, how long it is there and what is stuck. */
@Named("platformTeam")
@RequestScoped
public class TeamPage {

    private static final int MOST = 15;

    @Inject
    private TeamWork team;

    @Inject
    private WorkList work;

    private List<Load> people = List.of();
    private List<Load> roles = List.of();
    private @Nullable Ages ages;
    private List<WorkRow> stuck = List.of();
    private long stuckTotal;

    @PostConstruct
    void load() {
        people = team.people();
        roles = team.roles();
        ages = team.ages();
        var found = work.find(new ListQuery(0, MOST, null, false, Map.of("whose", "team", "stuck", "yes")));
        stuck = found.rows();
        stuckTotal = found.total();
    }

    public List<Load> getPeople() {
        return people;
    }

    public List<Load> getRoles() {
        return roles;
    }

    public @Nullable Ages getAges() {
        return ages;
    }

    public List<WorkRow> getStuck() {
        return stuck;
    }

    public long getStuckTotal() {
        return stuckTotal;
    }

    public long getOpen() {
        return people.stream().mapToLong(Load::open).sum()
                + roles.stream().mapToLong(Load::open).sum();
    }

    public long getLate() {
        return people.stream().mapToLong(Load::late).sum()
                + roles.stream().mapToLong(Load::late).sum();
    }

    /** What waits for a role. */
    public long getUntaken() {
        return roles.stream().mapToLong(Load::open).sum();
    }
}
