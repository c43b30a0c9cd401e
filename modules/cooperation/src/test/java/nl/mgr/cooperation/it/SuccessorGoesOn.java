package nl.mgr.cooperation.it;

import static nl.mgr.cooperation.it.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.HistoricParticipation;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.NothingLeftToPass;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.Successions;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Two municipalities go up into a third, which is a member already: what runs on, what was planned, what was decided to
 * end, and what the successor chooses itself. A part of {@link CooperationIT}.
 */
@Dependent
public class SuccessorGoesOn {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final CbsCode SUCCESSOR = new CbsCode("9592");
    private static final String MODULE = "Opvolging";

    @Inject
    private Cooperations cooperations;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Successions successions;

    @Inject
    private Clock clock;

    private final Map<String, UUID> parts = new HashMap<>();
    private Actor staff = Actor.system(null, "test");

    void tellsWhatIsLeft() {
        LocalDate day = LocalDate.now(clock).plusDays(60);
        found();
        as(staff, () -> take(day));
        as(Actor.system(null, "test"), () -> {
            municipalities.merge(List.of(id("9590"), id("9591")), id("9592"), day);
            return day;
        });

        Estate left = as(staff, () -> successions.estate(SUCCESSOR, day));
        assertThat(told(left))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "loopt door", new Period(day, null),
                        "tot een dag", new Period(day, day.plusDays(100)),
                        "gepland", new Period(day.plusDays(50), null),
                        "tot de eigen keuze", new Period(day, day.plusDays(30))));
        assertThat(left.admitted()).isTrue();

        as(staff, () -> pass(day));
        assertThat(as(staff, () -> successions.estate(SUCCESSOR, day)).passed()).isTrue();
        assertThatThrownBy(() -> as(staff, () -> pass(day))).isInstanceOf(NothingLeftToPass.class);

        as(staff, () -> decide("loopt door", false, day.plusDays(200)));
        as(staff, () -> decide("gepland", false, day.plusDays(50)));
        assertThat(as(staff, () -> successions.estate(SUCCESSOR, day)).passed())
                .as("what the successor gives back does not come back as left")
                .isTrue();
    }

    private void found() {
        UUID cooperation = as(Actor.system(null, "test"), () -> {
            municipalities.register(List.of(
                    new NewMunicipality(new CbsCode("9590"), "Opgaand Een", FOUNDED, "test"),
                    new NewMunicipality(new CbsCode("9591"), "Opgaand Twee", FOUNDED, "test"),
                    new NewMunicipality(SUCCESSOR, "Opvolgend", FOUNDED, "test")));
            return cooperations.found(new NewCooperation(
                    "opvolging",
                    "Opvolgregio",
                    "Opvolg",
                    LegalForm.MODULAR_ARRANGEMENT,
                    null,
                    Period.from(FOUNDED),
                    "test"));
        });
        staff = Actor.system(cooperation, "test");
    }

    private LocalDate take(LocalDate day) {
        for (int i = 0; i < 3; i++) {
            cooperations.admit(new NewParticipant(id("959" + i), FOUNDED, FactState.KNOWN, "test", i * 2, 0));
        }
        cooperations.offer(new NewModule(
                MODULE,
                List.of("contracts"),
                Period.from(FOUNDED),
                0,
                0,
                List.of(
                        part("loopt door", 0),
                        part("tot een dag", 1),
                        part("gepland", 2),
                        part("tot de eigen keuze", 3),
                        part("besloten te eindigen", 4),
                        part("heeft hij zelf", 5))));
        desk.overview(day).modules().forEach(block -> block.lines()
                .forEach(line ->
                        parts.put(line.submodule().name(), line.submodule().id())));
        desk.recordHistory(List.of(
                since("9590", "loopt door", null),
                since("9591", "loopt door", day.plusDays(100)),
                since("9591", "tot een dag", day.plusDays(100)),
                since("9590", "tot de eigen keuze", null),
                since("9590", "besloten te eindigen", day),
                since("9590", "heeft hij zelf", null),
                since("9592", "heeft hij zelf", null)));
        desk.decide(
                List.of(
                        new ParticipationChange(id("9590"), submodule("gepland"), true, day.plusDays(50)),
                        new ParticipationChange(id("9592"), submodule("tot de eigen keuze"), true, day.plusDays(30))),
                decision());
        return day;
    }

    private LocalDate pass(LocalDate day) {
        successions.carryOut(SUCCESSOR, day, null);
        return day;
    }

    private LocalDate decide(String part, boolean joins, LocalDate day) {
        desk.decide(List.of(new ParticipationChange(id("9592"), submodule(part), joins, day)), decision());
        return day;
    }

    private Decision decision() {
        return new Decision("bestuur", LocalDate.now(clock), "B-1", true);
    }

    private static NewModule.NewSubmodule part(String name, int sort) {
        return new NewModule.NewSubmodule(name, LegalDomain.of("wmo"), null, Period.from(FOUNDED), sort);
    }

    private HistoricParticipation since(String code, String part, @Nullable LocalDate until) {
        return new HistoricParticipation(
                id(code), MODULE, part, FOUNDED, until, FactState.KNOWN, "test", "test", null, "L-1");
    }

    private static Map<String, Period> told(Estate estate) {
        Map<String, Period> told = new HashMap<>();
        estate.parts().forEach(part -> told.put(part.submodule().name(), part.period()));
        return told;
    }

    private UUID submodule(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private UUID id(String code) {
        return municipalities.byCode(new CbsCode(code)).orElseThrow().id();
    }
}
