package nl.mgr.contracts.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.RoomNotPositive;
import nl.mgr.contracts.RoomYearOver;
import nl.mgr.contracts.SpendingRooms;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class SpendingRoomService implements SpendingRooms {

    /** No contract is planned further. */
    private static final int YEARS_AHEAD = 10;

    /** Only of a contract that was signed and holds in that year. */
    private static final String SET = """
            insert into contracts.spending_room (id, cooperation_id, contract_id, provider_id, year, cents)
            select ?, c.cooperation_id, c.id, c.provider_id, ?, ? from contracts.contract c
            where c.id = ? and c.status <> 'draft' and c.valid_from < ?::date
              and (c.valid_until is null or c.valid_until > ?::date)
            on conflict (contract_id, year) do update set cents = excluded.cents, version = spending_room.version + 1
            """;

    @Inject
    private Database database;

    @Inject
    private UseOfContracts use;

    @Inject
    private Clock clock;

    @Override
    @Right("contracts.room.view")
    public List<Room> ofContract(UUID contractId) {
        return database.list(ClockLists.ROOMS, ClockLists::room, contractId);
    }

    @Override
    @Right("contracts.room.change")
    public void set(UUID contractId, int year, Money room) {
        if (room.cents() <= 0) {
            throw new RoomNotPositive(room);
        }
        int current = LocalDate.now(clock).getYear();
        if (year < current || year > current + YEARS_AHEAD || !store(contractId, LocalDate.of(year, 1, 1), room)) {
            throw new RoomYearOver(String.valueOf(year), String.valueOf(current));
        }
        use.alert();
    }

    private boolean store(UUID contractId, LocalDate first, Money room) {
        return database.update(SET, Ids.next(), first.getYear(), room.cents(), contractId, first.plusYears(1), first)
                == 1;
    }
}
