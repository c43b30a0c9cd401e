package nl.mgr.contracts.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.SpendingFigures;
import nl.mgr.contracts.SpendingFigures.ContractUse;
import nl.mgr.contracts.SpendingRooms;
import nl.mgr.contracts.internal.work.ClockTasks;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.platform.NoticeReaders;
import nl.mgr.platform.Notifications;

/** What the figures tell of contracts, kept for the clocks, and the alert at most of a year's room. */
@ApplicationScoped
@Transactional
class UseOfContracts {

    /** Parameters: year, day; contracts, first months, last months, amounts, in the same order. */
    private static final String KEEP = """
            insert into contracts.contract_use (contract_id, cooperation_id, provider_id, first_month, last_month, year, cents,
              counted_on)
            select c.id, c.cooperation_id, c.provider_id, u.first_month::date, u.last_month::date, ?, u.cents::bigint, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as u (contract_id, first_month, last_month, cents)
            join contracts.contract c on c.id = u.contract_id
            on conflict (contract_id) do update set first_month = excluded.first_month, last_month = excluded.last_month,
              year = excluded.year, cents = excluded.cents, counted_on = excluded.counted_on
            where (contract_use.first_month, contract_use.last_month, contract_use.year, contract_use.cents, contract_use.counted_on)
                  is distinct from (excluded.first_month, excluded.last_month, excluded.year, excluded.cents, excluded.counted_on)
            """;

    /** Figures that were withdrawn. Parameters: cooperation, contracts. */
    private static final String FORGET =
            "delete from contracts.contract_use where cooperation_id = ? and not contract_id = any (?::uuid[])";

    /** A year's room gives one alert. Parameters: moment, who, day, cooperation, year, percentage. */
    private static final String ALERT = """
            insert into contracts.clock_start (id, cooperation_id, contract_id, provider_id, rule, started_on, what,
              for_municipalities, noted_at, noted_by)
            select uuidv7(), s.cooperation_id, s.contract_id, s.provider_id, 'ruimte-gesprek', d.today, '', false, d.now, d.who
            from (select ?::timestamptz as now, ?::text as who, ?::date as today) d
            cross join contracts.spending_room s
            join contracts.contract_use u on u.contract_id = s.contract_id and u.year = s.year
            where s.cooperation_id = ? and s.year = ? and u.cents * 100 >= s.cents * ?
              and not exists (select from contracts.clock_start b
                              where b.contract_id = s.contract_id and b.rule = 'ruimte-gesprek'
                                and extract(year from b.started_on) = s.year)
            on conflict do nothing
            returning contract_id, provider_id,
              (select c.number from contracts.contract c where c.id = contract_id) as number
            """;

    private record Alert(UUID contractId, UUID providerId, String number) {}

    @Inject
    private Database database;

    @Inject
    private Instance<SpendingFigures> figures;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    void ask() {
        UUID cooperation = ActorContext.current().requireCooperation();
        LocalDate today = LocalDate.now(clock);
        List<UUID> contracts = new ArrayList<>();
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        List<String> cents = new ArrayList<>();
        for (SpendingFigures source : figures) {
            for (ContractUse use : source.useOfContracts(today.getYear())) {
                contracts.add(use.contractId());
                first.add(use.firstMonth().toString());
                last.add(use.lastMonth().toString());
                cents.add(String.valueOf(use.inYear().cents()));
            }
        }
        database.update(FORGET, cooperation, contracts);
        if (!contracts.isEmpty()) {
            database.update(KEEP, today.getYear(), today, contracts, first, last, cents);
        }
        alert();
    }

    /** Where most of this year's room is spent: once a year. */
    void alert() {
        LocalDate today = LocalDate.now(clock);
        List<Alert> alerts = database.list(
                ALERT,
                row -> new Alert(row.uuid("contract_id"), row.uuid("provider_id"), row.text("number")),
                clock.instant(),
                ActorContext.current().name(),
                today,
                ActorContext.current().requireCooperation(),
                today.getYear(),
                SpendingRooms.ALERT);
        for (Alert alert : alerts) {
            notifications.tell(
                    ClockNotices.SPENT,
                    ClockTasks.contract(alert.contractId()),
                    List.of(NoticeReaders.provider(alert.providerId(), "contracts.clock.view")),
                    alert.number(),
                    SpendingRooms.ALERT);
        }
    }
}
