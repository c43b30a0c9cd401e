package nl.mgr.platform.internal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Subject;
import nl.mgr.platform.NewTask;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.TaskIsOver;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.WordTooLong;
import nl.mgr.platform.WorkList;
import nl.mgr.platform.internal.task.Happening.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final UUID COOPERATION = Ids.next();
    private static final UUID PROVIDER = Ids.next();
    private static final LocalDate DUE = LocalDate.of(2026, 11, 15);
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Doer BUYER = new Doer(Ids.next(), "Inkoper");
    private static final UUID THE_LAWYER = Ids.next();
    private static final Doer LAWYER = new Doer(THE_LAWYER, "Jurist");

    private static final TaskKind DELIVER = TaskKind.of(
                    "monitoring",
                    "lever",
                    OrganisationKind.PROVIDER,
                    "monitoring.delivery.submit",
                    "data-officer",
                    "provider-administrator")
            .escalating(7, "provider-administrator");

    private static Task task() {
        return new Task(COOPERATION, asked(DUE), "data-officer", Doer.PLATFORM, NOW);
    }

    private static NewTask asked(@Nullable LocalDate due) {
        return new NewTask(
                DELIVER,
                new Subject("providers", "provider", PROVIDER),
                "2026-10",
                PROVIDER,
                "Zorgaanbieder 017",
                List.of(Month.parse("2026-10"), 12),
                "/leveringen/lever?maand=2026-10",
                LocalDate.of(2026, 10, 31),
                due);
    }

    @Test
    void waitsForARoleOfItsKindAndForNobodyElse() {
        assertThat(task().role()).isEqualTo("data-officer");
        assertThat(task().personId()).isNull();
        assertThatThrownBy(() -> new Task(COOPERATION, asked(DUE), "signatory", Doer.PLATFORM, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverTakesItHasIt() {
        Task task = task();

        assertThat(task.take(BUYER, "x").what()).isEqualTo(What.TAKEN);

        assertThat(task.personId()).isEqualTo(BUYER.personId());
        assertThat(task.givenById()).isNull();
    }

    @Test
    void goesToAColleagueAndBackToWhoGaveIt() {
        Task task = task();
        task.take(BUYER, "x");

        Happening given = task.give(BUYER, THE_LAWYER, LAWYER.name(), "  Kun jij dit?  ", "x");

        assertThat(task.personId()).isEqualTo(THE_LAWYER);
        assertThat(task.givenById()).isEqualTo(BUYER.personId());
        assertThat(given.to()).isEqualTo("Jurist");
        assertThat(given.word()).isEqualTo("Kun jij dit?");

        Happening back = task.giveBack(LAWYER, BUYER.name(), "", "x");

        assertThat(task.personId()).isEqualTo(BUYER.personId());
        assertThat(task.givenById()).isNull();
        assertThat(back.what()).isEqualTo(What.RETURNED);
        assertThat(back.word()).isNull();
    }

    @Test
    void goesBackToTheRoleWhenNobodyGaveItOrTheyAreGone() {
        Task taken = task();
        taken.take(LAWYER, "x");
        taken.giveBack(LAWYER, null, "", "x");
        assertThat(taken.personId()).isNull();

        Task given = task();
        given.give(BUYER, THE_LAWYER, "Jurist", "", "x");
        given.giveBack(LAWYER, null, "", "x");
        assertThat(given.personId()).isNull();
        assertThat(given.givenById()).isNull();
    }

    @Test
    void anExplanationIsShort() {
        Task task = task();
        task.give(BUYER, THE_LAWYER, "Jurist", "x".repeat(WorkList.LONGEST_WORD), "x");
        assertThatThrownBy(() -> task.give(BUYER, THE_LAWYER, "Jurist", "x".repeat(WorkList.LONGEST_WORD + 1), "x"))
                .isInstanceOf(WordTooLong.class);
    }

    @Test
    void isDoneOnceAndThenStaysAsItWas() {
        Task task = task();

        assertThat(task.done(BUYER, NOW)).map(Happening::what).contains(What.DONE);

        assertThat(task.done(LAWYER, NOW)).isEmpty();
        assertThat(task.drop(LAWYER, NOW, "taak.nietNodig")).isEmpty();
        assertThatThrownBy(() -> task.take(BUYER, "Cijfers")).isInstanceOf(TaskIsOver.class);
        assertThatThrownBy(() -> task.give(BUYER, THE_LAWYER, "Jurist", "", "Cijfers"))
                .isInstanceOf(TaskIsOver.class);
        assertThatThrownBy(() -> task.giveBack(BUYER, null, "", "Cijfers")).isInstanceOf(TaskIsOver.class);
        assertThat(task.becomeLate(DUE.plusDays(9), NOW)).isEmpty();
        assertThat(task.escalate(DELIVER, DUE.plusDays(9), NOW)).isEmpty();
    }

    @Test
    void isLateFromTheDayAfterItsDayAndToldOnce() {
        Task task = task();
        assertThat(task.becomeLate(DUE, NOW)).isEmpty();

        assertThat(task.becomeLate(DUE.plusDays(1), NOW)).map(Happening::what).contains(What.LATE);

        assertThat(task.becomeLate(DUE.plusDays(2), NOW)).isEmpty();
    }

    @Test
    void goesToWhoLeadsAfterSoManyDaysOnce() {
        Task task = task();
        assertThat(task.escalate(DELIVER, DUE.plusDays(6), NOW)).isEmpty();
        assertThat(task.isUrgent()).isFalse();

        assertThat(task.escalate(DELIVER, DUE.plusDays(7), NOW))
                .map(Happening::to)
                .contains("provider-administrator");

        assertThat(task.isUrgent()).isTrue();
        assertThat(task.escalatedRole()).isEqualTo("provider-administrator");
        assertThat(task.escalate(DELIVER, DUE.plusDays(8), NOW)).isEmpty();
    }

    @Test
    void withoutADayItIsNeverLate() {
        Task task = new Task(COOPERATION, asked(null), "data-officer", Doer.PLATFORM, NOW);

        assertThat(task.becomeLate(LocalDate.of(2040, 1, 1), NOW)).isEmpty();
        assertThat(task.escalate(DELIVER, LocalDate.of(2040, 1, 1), NOW)).isEmpty();
    }

    @Test
    void aKindThatStaysWhereItIsDoesNotEscalate() {
        TaskKind calm = TaskKind.of(
                "monitoring", "lever", OrganisationKind.PROVIDER, "monitoring.delivery.submit", "data-officer");

        assertThat(task().escalate(calm, DUE.plusYears(1), NOW)).isEmpty();
    }

    @Test
    void whatIsToldAnewLeavesWhoseItIs() {
        Task task = task();
        task.take(BUYER, "x");

        task.tellAnew(asked(DUE.plusDays(3)));

        assertThat(task.due()).isEqualTo(DUE.plusDays(3));
        assertThat(task.personId()).isEqualTo(BUYER.personId());
    }
}
