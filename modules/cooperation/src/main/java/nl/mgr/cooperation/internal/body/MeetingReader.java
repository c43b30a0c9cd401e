package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import nl.mgr.cooperation.Meetings.Present;
import nl.mgr.cooperation.Meetings.Status;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;
import nl.mgr.kernel.Subject;

/** Reads meetings; row security says whose. */
@ApplicationScoped
class MeetingReader {

    private static final String MEETING = """
            t.id, t.body_id, b.code as body_code, b.name as body_name, t.held_on, t.starts_at, t.ends_at, t.place, t.status,
            t.called_at, t.closed_at, t.closed_by, t.version,
            (select count(*) from cooperation.agenda_item i
             where i.cooperation_id = t.cooperation_id and i.meeting_id = t.id) as items""";

    private static final String MEETINGS = """
            cooperation.meeting t join cooperation.body b on b.cooperation_id = t.cooperation_id and b.id = t.body_id
            where t.cooperation_id = ?""";

    private static final String ONE = "select " + MEETING + " from " + MEETINGS + " and t.id = ?";

    private static final String COMING = "select " + MEETING + " from " + MEETINGS
            + " and t.called_at is not null and t.held_on >= ? order by t.held_on, t.starts_at";

    private static final String FIRST_COMING = "t.held_on, t.starts_at, b.code, t.id";
    private static final String LATEST = "t.held_on desc, t.starts_at desc, b.code, t.id";

    private static final String ITEM = """
            select i.id, i.meeting_id, i.position, i.title, i.asked, i.explanation, i.subject, i.submodule_id,
                   coalesce(c.name || ' ' || u.name, '') as concerns, i.version, d.id as decision_id,
                   d.number, d.outcome
            from cooperation.agenda_item i
            left join cooperation.decision d on d.cooperation_id = i.cooperation_id and d.item_id = i.id
            left join cooperation.submodule u on u.cooperation_id = i.cooperation_id and u.id = i.submodule_id
            left join cooperation.cooperation_module c on c.cooperation_id = u.cooperation_id and c.id = u.module_id
            where i.cooperation_id = ?""";

    private static final String AGENDA = ITEM + " and i.meeting_id = ? order by i.position";

    private static final String ONE_ITEM = ITEM + " and i.id = ?";

    private static final String THERE = """
            select municipality_id, present from cooperation.attendance where cooperation_id = ? and meeting_id = ?""";

    @Inject
    private Database database;

    @Inject
    private Electorate electorate;

    @Inject
    private ItemTurns turns;

    @Inject
    private Concerned concerned;

    /** Those to come with the next one on top, all with the latest. */
    Page<Meeting> page(ListQuery query) {
        boolean toCome = query.filters().containsKey(Meetings.FILTER_FROM);
        return database.page(
                ListStatement.of(MEETING, MEETINGS, cooperation())
                        .orderedBy(toCome ? FIRST_COMING : LATEST)
                        .sortable("dag", "t.held_on")
                        .sortable("orgaan", "b.code")
                        .sortable("stand", "t.status")
                        .filter(Meetings.FILTER_BODY, "t.body_id::text = ?")
                        .filter(Meetings.FILTER_YEAR, "extract(year from t.held_on)::text = ?")
                        .filter(Meetings.FILTER_FROM, "t.held_on >= ?::date"),
                query,
                MeetingReader::meeting);
    }

    Meeting get(UUID id) {
        return database.first(ONE, MeetingReader::meeting, cooperation(), id)
                .orElseThrow(() -> new NotFound("meeting " + id));
    }

    List<Meeting> coming(LocalDate today) {
        return database.list(COMING, MeetingReader::meeting, cooperation(), today);
    }

    List<Item> agenda(UUID meeting) {
        return turns.named(database.list(AGENDA, MeetingReader::item, cooperation(), meeting));
    }

    Item item(UUID id) {
        return turns.named(database.list(ONE_ITEM, MeetingReader::item, cooperation(), id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item " + id));
    }

    List<Present> attendance(Meeting meeting) {
        Map<UUID, Boolean> there = database
                .list(
                        THERE,
                        row -> Map.entry(row.uuid("municipality_id"), row.flag("present")),
                        cooperation(),
                        meeting.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return electorate.voters(meeting.body(), meeting.terms().day()).stream()
                .map(voter -> new Present(voter, there.get(voter.id())))
                .toList();
    }

    private static Meeting meeting(Row row) {
        return new Meeting(
                row.uuid("id"),
                row.uuid("body_id"),
                row.text("body_code"),
                row.text("body_name"),
                new MeetingTerms(row.date("held_on"), row.text("starts_at"), row.text("ends_at"), row.text("place")),
                Status.of(row.text("status")),
                row.optionalInstant("called_at"),
                row.optionalInstant("closed_at"),
                row.optionalText("closed_by"),
                row.number("items"),
                row.number("version"));
    }

    /** Those of the attendance who take part in what the item concerns. */
    List<Present> voters(Meeting meeting, Item item) {
        UUID submodule = item.terms().concerns();
        List<Present> all = attendance(meeting);
        if (submodule == null) {
            return all;
        }
        Set<UUID> taking = concerned.takingPart(submodule, meeting.terms().day());
        return all.stream()
                .filter(each -> taking.contains(each.municipality().id()))
                .toList();
    }

    private static Item item(Row row) {
        String subject = row.optionalText("subject");
        return new Item(
                row.uuid("id"),
                row.uuid("meeting_id"),
                row.number("position"),
                new ItemTerms(
                        row.text("title"),
                        Asked.of(row.text("asked")),
                        row.text("explanation"),
                        row.optionalUuid("submodule_id")),
                row.text("concerns"),
                row.optionalUuid("decision_id"),
                row.optionalText("number"),
                row.optionalText("outcome"),
                subject == null ? null : Subject.parse(subject),
                null,
                row.number("version"));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
