package nl.mgr.cooperation.it;

import static nl.mgr.cooperation.it.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.SeatTerms;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.HistoricParticipation;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.ParticipationOverview.Cell;
import nl.mgr.cooperation.ParticipationOverview.Line;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ParticipationSource;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Refusal;

/**
 * Time travel: what the module tells of any day, held against a calendar in which each day of each municipality and
 * submodule is one box, ticked or not. A part of {@link CooperationIT}, so that the module starts one server only.
 */
@Dependent
public class ParticipationHistories {

    private static final long SEED = 20261130L;
    private static final int MUNICIPALITIES = 25;
    private static final int SUBMODULES = 20;
    private static final int DECISIONS = 150;
    private static final int DAYS_ASKED = 15;
    private static final LocalDate FOUNDED = LocalDate.of(2017, 1, 1);
    private static final List<String> MODULES = List.of("Contractbeheer", "Monitoring");
    private static final List<String> SOFTWARE = List.of("contracts", "monitoring");
    private static final List<LegalDomain> LAWS =
            List.of(LegalDomain.of("jeugd"), LegalDomain.of("wmo"), LegalDomain.of("bw"));

    @Inject
    private Cooperations cooperations;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Participations participations;

    @Inject
    private ParticipationSource gate;

    @Inject
    private Bodies bodies;

    @Inject
    private Clock clock;

    private final Random random = new Random(SEED);
    private final List<MunicipalityRef> members = new ArrayList<>();
    private final List<DayCalendar> boxes = new ArrayList<>();
    private final Map<UUID, LocalDate> gone = new HashMap<>();
    private Actor staff = Actor.system(null, "test");

    void equalACalendarOfDays() {
        found();
        as(staff, this::offer);
        as(staff, this::remember);
        int refused = as(staff, this::decide);
        assertThat(refused).isBetween(DECISIONS / 10, DECISIONS * 9 / 10);
        merge();
        List<UUID> boards = as(staff, this::boards);
        int ticked = 0;
        for (int i = 0; i < DAYS_ASKED; i++) {
            LocalDate day = DayCalendar.FIRST.plusDays(random.nextInt(DayCalendar.DAYS));
            ticked += as(staff, () -> overview(day));
            as(staff, () -> answers(day, boards));
        }
        assertThat(ticked).isGreaterThan(DAYS_ASKED * 100);
    }

    private void found() {
        Actor system = Actor.system(null, "test");
        UUID cooperation = as(system, () -> {
            List<NewMunicipality> names = new ArrayList<>();
            for (int i = 0; i < MUNICIPALITIES; i++) {
                names.add(new NewMunicipality(code(i), "Tijddorp " + (char) ('A' + i), FOUNDED, "test"));
            }
            municipalities.register(names);
            return cooperations.found(new NewCooperation(
                    "tijdreis",
                    "Tijdreisregio",
                    "Tijdreis",
                    LegalForm.MODULAR_ARRANGEMENT,
                    null,
                    Period.from(FOUNDED),
                    "test"));
        });
        staff = Actor.system(cooperation, "test");
    }

    private int offer() {
        for (int i = 0; i < MUNICIPALITIES; i++) {
            MunicipalityRef member = municipalities.byCode(code(i)).orElseThrow();
            members.add(member);
            cooperations.admit(new NewParticipant(member.id(), FOUNDED, FactState.KNOWN, "test", i, 0));
        }
        for (int m = 0; m < MODULES.size(); m++) {
            List<NewModule.NewSubmodule> parts = new ArrayList<>();
            for (int s = 0; s < SUBMODULES; s++) {
                parts.add(new NewModule.NewSubmodule(
                        "Onderdeel " + s, LAWS.get(s % LAWS.size()), null, Period.from(FOUNDED), s));
            }
            cooperations.offer(
                    new NewModule(MODULES.get(m), List.of(SOFTWARE.get(m)), Period.from(FOUNDED), m * 6, m, parts));
        }
        for (ParticipationOverview.ModuleBlock block : desk.overview(today()).modules()) {
            for (Line line : block.lines()) {
                members.forEach(member -> boxes.add(new DayCalendar(member.id(), line.submodule())));
            }
        }
        return boxes.size();
    }

    /** Each box its own history of before this platform; those that end are open towards the decisions below. */
    private int remember() {
        List<HistoricParticipation> history = new ArrayList<>();
        for (DayCalendar box : boxes) {
            LocalDate from = FOUNDED.plusDays(random.nextInt(900));
            for (int spans = random.nextInt(4); spans > 0; spans--) {
                LocalDate until = spans == 1 && random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(1200));
                history.add(new HistoricParticipation(
                        box.municipality(),
                        box.module(),
                        box.submodule(),
                        from,
                        until,
                        FactState.KNOWN,
                        "test",
                        "test",
                        null,
                        "L-" + history.size() % 50));
                box.tick(from, until);
                if (until == null) {
                    break;
                }
                from = until.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(200));
            }
        }
        desk.recordHistory(history);
        return history.size();
    }

    /** @return how many were refused, by the calendar and by the service alike */
    private int decide() {
        int refused = 0;
        for (int i = 0; i < DECISIONS; i++) {
            DayCalendar box = boxes.get(random.nextInt(boxes.size()));
            boolean joins = random.nextBoolean();
            LocalDate day = today().plusDays(random.nextInt(600));
            boolean may = joins ? box.free(day) : box.ticked(day);
            if (decides(new ParticipationChange(box.municipality(), box.submoduleId(), joins, day)) != may) {
                throw new AssertionError(
                        (may ? "refused: " : "taken: ") + box + (joins ? " joins " : " leaves ") + day);
            }
            if (may && joins) {
                box.tick(day, null);
            } else if (may) {
                box.clear(day);
            } else {
                refused++;
            }
        }
        return refused;
    }

    private boolean decides(ParticipationChange change) {
        try {
            desk.decide(List.of(change), new Decision("bestuur", today(), "B-1", true));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** One went up into another years ago, one will; both ends stand in no decision. */
    private void merge() {
        merge(0, 3, LocalDate.of(2020, 1, 1));
        merge(1, 3, today().plusDays(250));
    }

    private void merge(int from, int into, LocalDate day) {
        as(Actor.system(null, "test"), () -> {
            municipalities.merge(
                    List.of(members.get(from).id()), members.get(into).id(), day);
            return day;
        });
        gone.put(members.get(from).id(), day);
        boxesOf(members.get(from)).forEach(box -> box.clearAll(day));
    }

    /** Of each module a body of those who take part in it, with a seat for everybody. */
    private List<UUID> boards() {
        List<UUID> boards = new ArrayList<>();
        for (Bodies.ModuleRef module : bodies.modules()) {
            UUID board = bodies.found(new BodyTerms(
                    "B" + boards.size(),
                    module.name(),
                    Bodies.Role.DECIDES,
                    Bodies.Voting.ONE_EACH,
                    null,
                    null,
                    50,
                    module.id(),
                    FactState.KNOWN,
                    "test"));
            members.forEach(member -> bodies.seat(
                    board, new SeatTerms(member.id(), "Lid", Bodies.Function.MEMBER, true, Period.from(FOUNDED))));
            boards.add(board);
        }
        return boards;
    }

    /** @return boxes that are ticked */
    private int overview(LocalDate day) {
        ParticipationOverview overview = desk.overview(day);
        assertThat(overview.municipalities().stream()
                        .map(column -> column.municipality().id()))
                .as("columns on " + day)
                .containsExactlyElementsOf(
                        there(day).stream().map(MunicipalityRef::id).toList());
        int ticked = 0;
        int seen = 0;
        for (ParticipationOverview.ModuleBlock block : overview.modules()) {
            for (Line line : block.lines()) {
                for (Cell cell : line.cells()) {
                    DayCalendar box = boxes.stream()
                            .filter(one -> one.municipality().equals(cell.municipality())
                                    && one.submoduleId().equals(cell.submodule()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(List.of(cell.sign(), cell.since() + "", cell.turns() + ""))
                            .as(box + " on " + day)
                            .isEqualTo(List.of(box.sign(day), box.since(day) + "", box.turns(day) + ""));
                    seen++;
                    ticked += box.ticked(day) ? 1 : 0;
                }
            }
        }
        assertThat(seen).isEqualTo(there(day).size() * SUBMODULES * MODULES.size());
        return ticked;
    }

    private LocalDate answers(LocalDate day, List<UUID> boards) {
        for (int m = 0; m < MODULES.size(); m++) {
            String software = SOFTWARE.get(m);
            String module = MODULES.get(m);
            List<ParticipationSpan> spans = participations.spans(software);
            for (MunicipalityRef member : members) {
                for (LegalDomain law : LAWS) {
                    boolean expected = boxesOf(member).anyMatch(box -> box.opens(module, law) && box.ticked(day));
                    assertThat(participations.takesPart(member.id(), software, law, day))
                            .as(member.name() + " " + software + " " + law + " " + day)
                            .isEqualTo(expected);
                    assertThat(spans.stream()
                                    .anyMatch(span -> span.municipalityId().equals(member.id())
                                            && law.equals(span.legalDomain())
                                            && span.period().contains(day)))
                            .isEqualTo(expected);
                    assertThat(gate.takesPart(staff.requireCooperation(), member.id(), day)
                                    .takesPart(software, law))
                            .as("the portal of " + member.name() + " " + software + " " + law + " " + day)
                            .isEqualTo(withPredecessors(member)
                                    .anyMatch(box -> box.opens(module, law) && box.ticked(day)));
                }
            }
            assertThat(bodies.voters(boards.get(m), day).stream().map(MunicipalityRef::id))
                    .as("voters of " + module + " on " + day)
                    .containsExactlyElementsOf(there(day).stream()
                            .filter(member ->
                                    boxesOf(member).anyMatch(box -> box.module().equals(module) && box.ticked(day)))
                            .map(MunicipalityRef::id)
                            .toList());
        }
        return day;
    }

    private List<MunicipalityRef> there(LocalDate day) {
        return members.stream()
                .filter(member -> !day.isBefore(FOUNDED)
                        && (!gone.containsKey(member.id()) || day.isBefore(gone.get(member.id()))))
                .toList();
    }

    private Stream<DayCalendar> boxesOf(MunicipalityRef member) {
        return boxes.stream().filter(box -> box.municipality().equals(member.id()));
    }

    private Stream<DayCalendar> withPredecessors(MunicipalityRef member) {
        return member.id().equals(members.get(3).id())
                ? Stream.of(0, 1, 3).flatMap(i -> boxesOf(members.get(i)))
                : boxesOf(member);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CbsCode code(int number) {
        return new CbsCode("94%02d".formatted(number));
    }
}
