package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** How much may be spent under a contract in a calendar year ("bestedingsruimte", contract standard 1.5). */
public interface SpendingRooms {

    /** At so many percent of the room a talk is due. */
    int ALERT = 70;

    /**
     * @param spent in that year as the figures told last; {@code null} when they told nothing of it
     * @param countedOn the day of those figures
     */
    record Room(
            int year,
            Money room,
            @Nullable Money spent,
            @Nullable LocalDate countedOn) implements Serializable {

        /** @return whole percents of the room, rounded down; {@code null} without figures */
        public @Nullable Long used() {
            return spent == null ? null : spent.cents() * 100 / room.cents();
        }
    }

    /** The latest year first; empty for who may not see them. */
    List<Room> ofContract(UUID contractId);

    /**
     * Sets the room of a year, or changes it.
     *
     * @throws RoomNotPositive when the amount is nought or less
     * @throws RoomYearOver when the year is over, or the contract is not in force in it
     */
    void set(UUID contractId, int year, Money room);
}
