package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.CommitmentMet;
import nl.mgr.cooperation.Commitments;
import nl.mgr.cooperation.DueBeforePromised;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.MetBeforePromised;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Tasks;

@ApplicationScoped
@Guarded
@Transactional
class CommitmentDesk implements Commitments {

    private static final String COMMITMENT = """
            c.id, c.meeting_id, t.body_id, b.code as body_code, t.held_on, c.promise, c.owner, c.due_on, c.met_on, c.met_how""";

    private static final String COMMITMENTS = """
            cooperation.commitment c
            join cooperation.meeting t on t.cooperation_id = c.cooperation_id and t.id = c.meeting_id
            join cooperation.body b on b.cooperation_id = t.cooperation_id and b.id = t.body_id
            where c.cooperation_id = ?""";

    private static final String ONE = "select " + COMMITMENT + " from " + COMMITMENTS + " and c.id = ?";

    private static final String OF =
            "select " + COMMITMENT + " from " + COMMITMENTS + " and c.meeting_id = ? order by c.due_on, c.promise";

    private static final String BROUGHT_BACK = "select " + COMMITMENT + " from " + COMMITMENTS + """
             and t.body_id = ? and t.id <> ? and t.held_on <= ? and (c.met_on is null or c.met_on >= ?)
            order by c.due_on, c.promise""";

    private static final String PROMISE = """
            insert into cooperation.commitment (id, cooperation_id, meeting_id, promise, owner, due_on)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String MEET = """
            update cooperation.commitment set met_on = ?, met_how = ?, version = version + 1
            where cooperation_id = ? and id = ? and met_on is null""";

    @Inject
    private Database database;

    @Inject
    private MeetingStates states;

    @Inject
    private MeetingReader meetings;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.body.view")
    public Page<Commitment> find(ListQuery query) {
        return database.page(
                ListStatement.of(COMMITMENT, COMMITMENTS, cooperation())
                        .orderedBy("(c.met_on is not null), c.due_on, c.id")
                        .sortable("voor", "c.due_on")
                        .sortable("orgaan", "b.code")
                        .sortable("wie", "c.owner")
                        .filter(FILTER_BODY, "t.body_id::text = ?")
                        .filter(FILTER_STATE, "case when c.met_on is null then 'open' else 'ingelost' end = ?"),
                query,
                this::commitment);
    }

    @Override
    @Right("cooperation.body.view")
    public Commitment get(UUID id) {
        return database.first(ONE, this::commitment, cooperation(), id)
                .orElseThrow(() -> new NotFound("commitment " + id));
    }

    @Override
    @Right("cooperation.body.view")
    public List<Commitment> broughtBack(UUID meeting) {
        Meeting known = meetings.get(meeting);
        LocalDate day = known.terms().day();
        return database.list(BROUGHT_BACK, this::commitment, cooperation(), known.body(), meeting, day, day);
    }

    @Override
    @Right("cooperation.body.view")
    public List<Commitment> of(UUID meeting) {
        return database.list(OF, this::commitment, cooperation(), meeting);
    }

    @Override
    @Right("cooperation.meeting.change")
    public UUID promise(UUID meeting, Promise promise) {
        LocalDate made = states.running(meeting).terms().day();
        if (promise.due().isBefore(made)) {
            throw new DueBeforePromised(promise.due(), made);
        }
        UUID id = Ids.next();
        database.update(
                PROMISE,
                id,
                cooperation(),
                meeting,
                promise.text().strip(),
                promise.owner().strip(),
                promise.due());
        tasks.open(CommitmentTasks.keep(id, promise, made));
        return id;
    }

    @Override
    @Right("cooperation.meeting.change")
    public void meet(UUID id, LocalDate on, String how) {
        Commitment known = get(id);
        if (on.isBefore(known.promisedOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new MetBeforePromised(on, known.promisedOn());
        }
        int met = database.update(MEET, on, how.strip(), cooperation(), id);
        if (met == 0) {
            throw new CommitmentMet(known.metOn() == null ? on : known.metOn());
        }
        tasks.done(CommitmentTasks.KEEP, CommitmentTasks.subject(id), "");
    }

    private Commitment commitment(Row row) {
        LocalDate met = row.optionalDate("met_on");
        LocalDate due = row.date("due_on");
        return new Commitment(
                row.uuid("id"),
                row.uuid("meeting_id"),
                row.uuid("body_id"),
                row.text("body_code"),
                row.date("held_on"),
                new Promise(row.text("promise"), row.text("owner"), due),
                met,
                row.optionalText("met_how"),
                met == null && due.isBefore(LocalDate.now(clock)));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
