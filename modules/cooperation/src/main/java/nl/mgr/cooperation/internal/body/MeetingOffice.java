package nl.mgr.cooperation.internal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.AgendaEmpty;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.ModuleRef;
import nl.mgr.cooperation.Decisions.Cast;
import nl.mgr.cooperation.ItemWithoutOutcome;
import nl.mgr.cooperation.MeetingClosed;
import nl.mgr.cooperation.MeetingEndsBeforeItBegins;
import nl.mgr.cooperation.MeetingTwice;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.VoteOfNonMember;
import nl.mgr.cooperation.internal.decision.DecisionRegister;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Subject;

@ApplicationScoped
@Guarded
@Transactional
class MeetingOffice implements Meetings {

    private static final String PLAN = """
            insert into cooperation.meeting (id, cooperation_id, body_id, held_on, starts_at, ends_at, place, status)
            values (?, ?, ?, ?, ?, ?, ?, 'concept')
            on conflict on constraint meeting_once do nothing""";

    private static final String CHANGE = """
            update cooperation.meeting m
            set held_on = ?, starts_at = ?, ends_at = ?, place = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?
              and not exists (select from cooperation.meeting o
                              where o.cooperation_id = m.cooperation_id and o.body_id = m.body_id and o.id <> m.id
                                and o.held_on = ? and o.starts_at = ?)""";

    private static final String CALL = """
            update cooperation.meeting set status = 'uitgenodigd', called_at = ?, version = version + 1
            where cooperation_id = ? and id = ?""";

    private static final String CALL_OFF = """
            update cooperation.meeting set status = 'afgelast', version = version + 1 where cooperation_id = ? and id = ?""";

    private static final String CLOSE = """
            update cooperation.meeting set status = 'gehouden', closed_at = ?, closed_by = ?, version = version + 1
            where cooperation_id = ? and id = ?""";

    private static final String ATTEND = """
            insert into cooperation.attendance as a (id, cooperation_id, meeting_id, municipality_id, present)
            values (?, ?, ?, ?, ?)
            on conflict on constraint attendance_once do update set present = excluded.present
            where a.present <> excluded.present""";

    @Inject
    private Database database;

    @Inject
    private MeetingReader reader;

    @Inject
    private MeetingStates states;

    @Inject
    private AgendaBook book;

    @Inject
    private BodyReader bodies;

    @Inject
    private Electorate electorate;

    @Inject
    private Concerned concerned;

    @Inject
    private Municipalities municipalities;

    @Inject
    private DecisionRegister register;

    @Inject
    private MeetingNotices notices;

    @Inject
    private ItemTurns turns;

    @Inject
    private MeetingFiles files;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.body.view")
    public Page<Meeting> find(ListQuery query) {
        return reader.page(query);
    }

    @Override
    @Right("cooperation.body.view")
    public Meeting get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("cooperation.body.view")
    public List<Item> agenda(UUID meeting) {
        return reader.agenda(meeting);
    }

    @Override
    @Right("cooperation.body.view")
    public Item item(UUID id) {
        return reader.item(id);
    }

    @Override
    @Right("cooperation.body.view")
    public List<Present> attendance(UUID meeting) {
        return reader.attendance(reader.get(meeting));
    }

    @Override
    @Right("cooperation.meeting.change")
    public List<ModuleRef> submodules() {
        return concerned.submodules();
    }

    @Override
    @Right("cooperation.body.view")
    public List<Present> voters(UUID item) {
        Item known = reader.item(item);
        return reader.voters(reader.get(known.meeting()), known);
    }

    @Override
    @Right("cooperation.meeting.change")
    public UUID plan(UUID body, MeetingTerms terms) {
        Body known = bodies.get(body);
        check(terms);
        UUID id = Ids.next();
        int planned = database.update(
                PLAN,
                id,
                cooperation(),
                known.id(),
                terms.day(),
                terms.from(),
                terms.until(),
                terms.place().strip());
        if (planned == 0) {
            throw new MeetingTwice(known.title(), terms.day(), terms.from());
        }
        return id;
    }

    @Override
    @Right("cooperation.meeting.change")
    public void change(UUID id, long version, MeetingTerms terms) {
        Meeting meeting = undecided(id);
        check(terms);
        int changed = database.update(
                CHANGE,
                terms.day(),
                terms.from(),
                terms.until(),
                terms.place().strip(),
                cooperation(),
                id,
                version,
                terms.day(),
                terms.from());
        if (changed == 0 && meeting.version() != version) {
            throw new OptimisticLockException("meeting " + id);
        }
        if (changed == 0) {
            throw new MeetingTwice(meeting.bodyName(), terms.day(), terms.from());
        }
        boolean moved = !terms.equals(meeting.terms());
        if (meeting.status() == Status.CALLED && moved) {
            notices.moved(reader.get(id), voters(meeting));
        }
        if (!terms.day().equals(meeting.terms().day())) {
            turns.tell(ItemTurn.Kind.MOVED, reader.get(id), reader.agenda(id));
        }
    }

    private static void check(MeetingTerms terms) {
        if (terms.until().compareTo(terms.from()) <= 0) {
            throw new MeetingEndsBeforeItBegins(terms.from(), terms.until());
        }
    }

    @Override
    @Right("cooperation.meeting.change")
    public void call(UUID id) {
        Meeting meeting = states.open(id);
        if (meeting.status() != Status.DRAFT) {
            throw new MeetingClosed(meeting.bodyName(), meeting.terms().day());
        }
        if (meeting.items() == 0) {
            throw new AgendaEmpty(meeting.bodyName(), meeting.terms().day());
        }
        database.update(CALL, clock.instant(), cooperation(), id);
        notices.called(meeting, voters(meeting));
    }

    @Override
    @Right("cooperation.meeting.change")
    public void callOff(UUID id) {
        Meeting meeting = undecided(id);
        database.update(CALL_OFF, cooperation(), id);
        if (meeting.status() == Status.CALLED) {
            notices.calledOff(meeting, voters(meeting));
        }
        turns.tell(ItemTurn.Kind.OFF, meeting, reader.agenda(id));
    }

    @Override
    @Right("cooperation.meeting.change")
    public UUID addItem(UUID meeting, ItemTerms terms) {
        return book.add(states.open(meeting), terms, null);
    }

    @Override
    @Right("cooperation.meeting.change")
    public UUID addItem(UUID meeting, ItemTerms terms, Subject about) {
        return book.add(states.open(meeting), terms, about);
    }

    @Override
    @Right("cooperation.meeting.change")
    public void changeItem(UUID item, long version, ItemTerms terms) {
        Item known = free(item);
        ItemTurns.keepsAsked(known, terms);
        book.change(known, version, terms);
    }

    @Override
    @Right("cooperation.meeting.change")
    public void removeItem(UUID item) {
        Item known = free(item);
        book.remove(known);
        turns.tell(ItemTurn.Kind.OFF, reader.get(known.meeting()), List.of(known));
    }

    @Override
    @Right("cooperation.meeting.change")
    public void moveUp(UUID item) {
        Item known = reader.item(item);
        states.open(known.meeting());
        book.moveUp(reader.item(item));
    }

    /** In which nothing was decided yet: a decision has the day of its meeting. */
    private Meeting undecided(UUID id) {
        Meeting meeting = states.open(id);
        reader.agenda(id).forEach(MeetingStates::refuseDecided);
        return meeting;
    }

    /** One of which nothing was said yet, in a meeting that is nobody else's until the end. */
    private Item free(UUID id) {
        states.open(reader.item(id).meeting());
        Item item = reader.item(id);
        MeetingStates.refuseDecided(item);
        return item;
    }

    @Override
    @Right("cooperation.meeting.change")
    public void attend(UUID id, Set<UUID> present) {
        Meeting meeting = states.running(id);
        List<MunicipalityRef> voters = voters(meeting);
        refuseOthers(present, voters.stream().map(MunicipalityRef::id).collect(Collectors.toSet()), meeting);
        database.batch(
                ATTEND,
                voters.stream()
                        .map(voter ->
                                new Object[] {Ids.next(), cooperation(), id, voter.id(), present.contains(voter.id())})
                        .toList());
    }

    @Override
    @Right("cooperation.meeting.change")
    public UUID decide(UUID item, Ruling ruling) {
        Meeting meeting = states.running(reader.item(item).meeting());
        Item known = reader.item(item);
        MeetingStates.refuseDecided(known);
        Body body = bodies.get(meeting.body());
        Map<UUID, Long> weights = ruling.votes().isEmpty() ? Map.of() : weights(meeting.id());
        List<Ballot.Voter> voters = reader.voters(meeting, known).stream()
                .map(each -> new Ballot.Voter(
                        each.municipality().id(),
                        each.municipality().name(),
                        weights.getOrDefault(each.municipality().id(), 1L),
                        Boolean.TRUE.equals(each.there())))
                .toList();
        refuseOthers(
                ruling.votes().keySet(),
                voters.stream().map(Ballot.Voter::municipality).collect(Collectors.toSet()),
                meeting);
        Ballot.Rules rules = new Ballot.Rules(
                body.title(),
                body.terms().role(),
                body.terms().voting(),
                body.terms().quorumPercent(),
                meeting.terms().day());
        Ballot.Count count = new Ballot(rules, voters)
                .count(known.terms().title(), known.terms().asked(), ruling);
        UUID decision = register.write(new DecisionRegister.Said(
                meeting,
                known,
                count.outcome(),
                ruling.text(),
                count.voted(),
                new DecisionRegister.Sums(count.votesFor(), count.votesAgainst(), count.abstained()),
                cast(ruling, voters)));
        turns.tell(ItemTurn.Kind.SAID, meeting, List.of(reader.item(item)));
        return decision;
    }

    private void refuseOthers(Set<UUID> named, Set<UUID> voters, Meeting meeting) {
        named.stream().filter(each -> !voters.contains(each)).findFirst().ifPresent(other -> {
            throw new VoteOfNonMember(
                    municipalities.get(other).name(),
                    meeting.bodyName(),
                    meeting.terms().day());
        });
    }

    private static List<Cast> cast(Ruling ruling, List<Ballot.Voter> voters) {
        return voters.stream()
                .filter(voter -> ruling.votes().containsKey(voter.municipality()))
                .map(voter -> new Cast(
                        voter.municipality(),
                        voter.name(),
                        voter.weight(),
                        ruling.votes().getOrDefault(voter.municipality(), Vote.ABSTAINS)))
                .toList();
    }

    @Override
    @Right("cooperation.meeting.change")
    public void close(UUID id) {
        states.running(id);
        reader.agenda(id).stream()
                .filter(item -> item.decision() == null)
                .findFirst()
                .ifPresent(item -> {
                    throw new ItemWithoutOutcome(item.terms().title());
                });
        database.update(CLOSE, clock.instant(), ActorContext.current().name(), cooperation(), id);
    }

    @Override
    @Right("cooperation.meeting.change")
    public Map<UUID, Long> weights(UUID meeting) {
        Meeting known = reader.get(meeting);
        return electorate.weights(bodies.get(known.body()), known.terms().day(), voters(known));
    }

    @Override
    @Right("cooperation.body.view")
    public MeetingFile file(UUID id, Format format) {
        Meeting meeting = reader.get(id);
        return format == Format.ICS
                ? files.calendar(
                        List.of(meeting), "vergadering-" + meeting.terms().day())
                : files.agenda(meeting, reader.agenda(id), reader.attendance(meeting));
    }

    @Override
    @Right("cooperation.body.view")
    public MeetingFile calendar() {
        return files.calendar(reader.coming(LocalDate.now(clock)), "vergaderingen");
    }

    private List<MunicipalityRef> voters(Meeting meeting) {
        return electorate.voters(meeting.body(), meeting.terms().day());
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
