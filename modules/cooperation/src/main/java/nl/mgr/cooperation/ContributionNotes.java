package nl.mgr.cooperation;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/**
 * What municipalities are asked to pay: an advance per quarter and a settlement at the end, each once, as documents that do
 * not change. A later calculation is made up for by the next note.
 */
public interface ContributionNotes {

    /** The place of the settlement, behind the quarters. */
    int SETTLEMENT = Instalment.QUARTERS + 1;

    /**
     * Of which quarter the next notes are: the first that asks anything of anybody, {@link #SETTLEMENT} behind the last.
     * Empty when nothing is to be asked any more.
     */
    OptionalInt next(int year);

    /**
     * Makes the notes of all municipalities, or none.
     *
     * @return how many were made; who has nothing to pay or get back has none
     * @throws NoteOutOfTurn when it is not the {@link #next}
     * @throws NothingCalculated without a calculation of its kind
     * @throws YearNotClosed for the settlement of a year that can still change
     */
    int issue(int year, int quarter);

    /** Filters {@code jaar} and {@code gemeente} (CBS code); the newest first. */
    Page<Note> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    NoteDetails get(@NotNull UUID id);

    /** @throws NotFound when it does not exist for this actor */
    NoteFile file(@NotNull UUID id, @NotNull Format format);

    /** How a note can be had. */
    enum Format {
        XLSX,
        UBL
    }

    /**
     * @param number one after the other per year: {@code 2027-0001}
     * @param amount negative when something is paid back
     */
    record Note(
            UUID id,
            int year,
            int quarter,
            String number,
            String code,
            String municipality,
            long calculation,
            Money amount,
            LocalDate issued,
            LocalDate due)
            implements Serializable {

        public boolean settlement() {
            return quarter == SETTLEMENT;
        }
    }

    /**
     * @param year what it is in the whole year
     * @param due what of it is due until and with this quarter
     * @param amount that, less what earlier notes asked; never zero
     */
    record NoteLine(Budgets.Item item, Money year, Money due, Money amount) implements Serializable {}

    /** @param sender the cooperation, with its name and code */
    record NoteDetails(Note note, CooperationRef sender, List<NoteLine> lines) implements Serializable {
        public NoteDetails {
            lines = List.copyOf(lines);
        }
    }

    record NoteFile(String name, String contentType, byte[] content) {}
}
