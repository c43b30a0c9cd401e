package nl.mgr.cooperation.internal.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.DecisionNotAdopted;
import nl.mgr.cooperation.Decisions.Cast;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Meetings.Item;
import nl.mgr.cooperation.Meetings.Meeting;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Writes what was decided, once and for ever: in a meeting here, or elsewhere when something here rests on it. */
@ApplicationScoped
public class DecisionRegister {

    private static final String WRITE = """
            insert into cooperation.decision (id, cooperation_id, meeting_id, item_id, body_name, number, taken_on, outcome,
                                              title, text, voted, votes_for, votes_against, abstained, sha256, recorded_at,
                                              recorded_by)
            values (?, ?, ?::uuid, ?::uuid, ?, ?, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint decision_once do nothing""";

    private static final String VOTE = """
            insert into cooperation.decision_vote (decision_id, cooperation_id, municipality_id, municipality_name, weight, vote)
            values (?, ?, ?, ?, ?, ?)""";

    /** One body gives out its numbers one by one. */
    private static final String TURN =
            "select count(*) as total from (select 1 from cooperation.body where cooperation_id = ? and id = ? for update) t";

    private static final String NEXT = """
            select count(*) + 1 as total from cooperation.decision d
            join cooperation.meeting m on m.cooperation_id = d.cooperation_id and m.id = d.meeting_id
            where d.cooperation_id = ? and m.body_id = ? and extract(year from d.taken_on) = ?""";

    /** One taken in a meeting here before one of elsewhere. */
    private static final String KNOWN = """
            select id, outcome, body_name from cooperation.decision
            where cooperation_id = ? and number = ? and taken_on is not distinct from ?::date and lower(body_name) = lower(?)
            order by (outcome = 'elders'), body_name limit 1""";

    private record Known(UUID id, Outcome outcome, String body) {}

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /**
     * What a body said in a meeting here.
     *
     * @param voted whether it was put to the vote
     * @param votes sums by weight
     */
    public record Said(
            Meeting meeting, Item item, Outcome outcome, String text, boolean voted, Sums sums, List<Cast> votes) {
        public Said {
            text = text.strip();
            votes = List.copyOf(votes);
        }
    }

    public record Sums(long votesFor, long votesAgainst, long abstained) {}

    public UUID write(Said said) {
        UUID id = Ids.next();
        Meeting meeting = said.meeting();
        LocalDate day = meeting.terms().day();
        String number = number(meeting, day.getYear());
        String title = said.item().terms().title();
        String print = print(meeting.bodyName(), number, day, said.outcome(), title, said.text(), said.votes());
        database.update(
                WRITE,
                id,
                cooperation(),
                meeting.id(),
                said.item().id(),
                meeting.bodyName(),
                number,
                day,
                said.outcome().code(),
                title,
                said.text(),
                said.voted(),
                said.sums().votesFor(),
                said.sums().votesAgainst(),
                said.sums().abstained(),
                print,
                clock.instant(),
                ActorContext.current().name());
        database.batch(
                VOTE,
                said.votes().stream()
                        .map(cast -> new @Nullable Object[] {
                            id,
                            cooperation(),
                            cast.municipality(),
                            cast.name(),
                            cast.weight(),
                            cast.vote().code()
                        })
                        .toList());
        return id;
    }

    private String number(Meeting meeting, int year) {
        database.number(TURN, cooperation(), meeting.body());
        long next = database.number(NEXT, cooperation(), meeting.body(), year);
        return "%s-%d-%03d".formatted(meeting.bodyCode(), year, next);
    }

    /**
     * The decision something rests on: taken in a meeting here, or told for the first time.
     *
     * @throws DecisionNotAdopted when the body did not adopt it
     */
    public UUID restsOn(String body, @Nullable LocalDate day, String number) {
        Optional<Known> known = find(body, day, number);
        if (known.isEmpty()) {
            String print = print(body, number, day, Outcome.ELSEWHERE, "", "", List.of());
            database.update(
                    WRITE,
                    Ids.next(),
                    cooperation(),
                    null,
                    null,
                    body,
                    number,
                    day,
                    Outcome.ELSEWHERE.code(),
                    number,
                    "",
                    false,
                    0L,
                    0L,
                    0L,
                    print,
                    clock.instant(),
                    ActorContext.current().name());
            known = find(body, day, number);
        }
        Known found = known.orElseThrow();
        if (found.outcome() != Outcome.ELSEWHERE && found.outcome() != Outcome.ADOPTED) {
            throw new DecisionNotAdopted(number, found.body());
        }
        return found.id();
    }

    private Optional<Known> find(String body, @Nullable LocalDate day, String number) {
        return database.first(
                KNOWN,
                row -> new Known(row.uuid("id"), Outcome.of(row.text("outcome")), row.text("body_name")),
                cooperation(),
                number,
                day,
                body);
    }

    /** Over everything that was said; of a decision of elsewhere over body, day and number. */
    public static String print(
            String body,
            String number,
            @Nullable LocalDate day,
            Outcome outcome,
            String title,
            String text,
            List<Cast> votes) {
        if (outcome == Outcome.ELSEWHERE) {
            return hex(day == null ? body + "|" + number : body + "|" + day + "|" + number);
        }
        StringBuilder said =
                new StringBuilder(String.join("\n", body, number, String.valueOf(day), outcome.code(), title, text));
        votes.stream()
                .map(cast -> "\n" + cast.municipality() + " " + cast.weight() + " "
                        + cast.vote().code())
                .sorted()
                .forEach(said::append);
        return hex(said.toString());
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Fingerprint.ofText(text));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
