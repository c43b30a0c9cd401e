package nl.mgr.platform.internal.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mgr.kernel.RecordEnd;
import nl.mgr.platform.internal.destruction.Keeping.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From which day on a document may go. */
class KeepingTest {

    private static final LocalDate ADDED = LocalDate.parse("2019-03-14");

    private static Keeping on(String today, @Nullable Integer years, @Nullable RecordEnd end) {
        return Keeping.of(years, end, ADDED, LocalDate.parse(today));
    }

    private static RecordEnd ended(String lastDay) {
        return new RecordEnd(true, LocalDate.parse(lastDay));
    }

    @Test
    void itMayGoOnTheDayAfterTheLastOfItsYears() {
        assertThat(on("2026-06-30", 7, ended("2019-06-30")).verdict()).isEqualTo(Verdict.LATER);
        Keeping due = on("2026-07-01", 7, ended("2019-06-30"));
        assertThat(due.verdict()).isEqualTo(Verdict.DUE);
        assertThat(due.countedFrom()).isEqualTo("2019-06-30");
        assertThat(due.byRecord()).isTrue();
        assertThat(due.since()).isEqualTo("2026-07-01");
    }

    @Test
    void aYearFromALeapDayIsOverWithTheMonth() {
        assertThat(on("2026-11-30", 1, ended("2024-02-29")).since()).isEqualTo("2025-03-01");
        assertThat(on("2026-11-30", 4, ended("2020-02-29")).since()).isEqualTo("2024-03-01");
        assertThat(on("2026-11-30", 1, ended("2023-02-28")).since()).isEqualTo("2024-02-29");
    }

    @Test
    void withoutATermNothingIsEverDue() {
        Keeping none = on("2999-12-31", null, ended("2000-01-01"));
        assertThat(none.verdict()).isEqualTo(Verdict.WITHOUT_TERM);
        assertThat(none.since()).isNull();
        assertThat(on("2999-12-31", null, null).verdict()).isEqualTo(Verdict.WITHOUT_TERM);
    }

    @Test
    void whatStillRunsIsNeverDue() {
        Keeping running = on("2999-12-31", 1, new RecordEnd(false, null));
        assertThat(running.verdict()).isEqualTo(Verdict.RUNNING);
        assertThat(running.since()).isNull();
    }

    @Test
    void whatIsOverWithoutADayCannotBeDated() {
        Keeping unknown = on("2999-12-31", 1, RecordEnd.UNKNOWN);
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDATED);
        assertThat(unknown.since()).isNull();
    }

    @Test
    void atARecordWithoutAnEndTheYearCountsInWhichItWasAddedTo() {
        Keeping counted = on("2026-11-30", 5, null);
        assertThat(counted.verdict()).isEqualTo(Verdict.DUE);
        assertThat(counted.countedFrom()).isEqualTo("2019-12-31");
        assertThat(counted.byRecord()).isFalse();
        assertThat(counted.since()).isEqualTo("2025-01-01");
    }

    @Test
    void aRecordThatEndsLaterIsNotDueBeforeThat() {
        assertThat(on("2026-11-30", 1, ended("2027-05-01")).verdict()).isEqualTo(Verdict.LATER);
    }
}
