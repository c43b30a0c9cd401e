package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * What councils think of the draft budget (zienswijze, Wgr article 35), with the answer of the executive board. What was
 * handed in does not change: who wants to say something else hands in a next version.
 */
public interface CouncilOpinions {

    /** Characters of an opinion or an answer. */
    int LONGEST = 4000;

    /** Per municipality whose council is asked, by name; none without legal dates. A municipality sees its own. */
    Page<Line> find(int year, @NotNull ListQuery query);

    /** @throws NotFound when its council is not asked, or it is another one than that of the actor */
    Details of(int year, @NotNull CbsCode code);

    /**
     * A municipality hands in what its council thinks, today.
     *
     * @throws NotFound when its council is not asked
     * @throws DraftNotSent before the draft was sent
     * @throws BudgetAdopted after the budget was adopted
     * @throws OpinionEmpty an opinion without words
     */
    void handIn(int year, @NotNull Stance stance, @NotNull String summary);

    /**
     * Staff write down what came by letter.
     *
     * @throws NotFound when its council is not asked
     * @throws DraftNotSent before the draft was sent
     * @throws OpinionDayWrong sent before the draft, received before it was sent or after today
     * @throws OpinionEmpty an opinion without words
     */
    void record(
            int year,
            @NotNull CbsCode code,
            @NotNull Stance stance,
            @NotNull String summary,
            @NotNull LocalDate sent,
            @NotNull LocalDate received);

    /**
     * The answer of the executive board to a version; it takes the place of an earlier one, which is kept.
     *
     * @throws NotFound when there is no such version
     * @throws AnswerEmpty without words, or on a day before it was received or after today
     */
    void answer(@NotNull UUID opinion, @NotNull String answer, @NotNull LocalDate on);

    /** How it stands with a council. */
    enum Standing {
        IN_TIME("op-tijd"),
        AFTER_TERM("na-termijn"),
        AWAITED("wacht"),
        OVERDUE("te-laat"),
        NOT_ASKED("niet-gevraagd");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param due last day in time, when that is known */
    record Line(
            String code,
            String municipality,
            @Nullable LocalDate due,
            Standing standing,
            @Nullable Version latest) implements Serializable {}

    /**
     * @param own whether the municipality handed it in itself
     * @param answer empty without one
     */
    record Version(
            UUID id,
            int number,
            LocalDate sent,
            LocalDate received,
            Stance stance,
            String summary,
            boolean own,
            String by,
            String answer,
            @Nullable LocalDate answered)
            implements Serializable {}

    /** @param versions the latest first */
    record Details(
            int year,
            String code,
            String municipality,
            @Nullable LocalDate draftSent,
            @Nullable LocalDate due,
            Standing standing,
            List<Version> versions)
            implements Serializable {

        public Details {
            versions = List.copyOf(versions);
        }
    }
}
