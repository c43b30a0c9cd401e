package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.NewClock;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.contracts.ContractRow;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.SpendingRooms;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Terms that run under contracts of the first providers, what became of some, and room for spending in this year. */
@ApplicationScoped
class ClockDemo {

    /** Providers of whose contracts the first one has terms; the first provider has a log-in. */
    private static final List<String> PROVIDERS =
            List.of("017", "002", "005", "003", "006", "007", "009", "011", "012", "013");

    private static final int CONTRACTS = 6;

    /** Of the first contracts; the second is more than 70% spent by the figures. */
    private static final List<Money> ROOMS =
            List.of(Money.ofCents(260_000_000), Money.ofCents(250_000_000), Money.ofCents(240_000_000));

    @Inject
    private ContractClocks clocks;

    @Inject
    private SpendingRooms rooms;

    @Inject
    private Contracts contracts;

    void load(LocalDate today) {
        List<UUID> all =
                PROVIDERS.stream().flatMap(number -> of(number, today).stream()).toList();
        for (int i = 0; i < ROOMS.size(); i++) {
            rooms.set(all.get(i), today.getYear(), ROOMS.get(i));
            if (i < ROOMS.size() - 1) {
                rooms.set(all.get(i), today.getYear() + 1, ROOMS.get(i));
            }
        }
        begin(all.get(0), "toezegging", today.minusDays(20), today.plusDays(16), "Plan voor kortere wachttijden");
        begin(all.get(0), "standaard", today.minusMonths(2), null, "Versie die op 1 oktober verscheen");
        begin(all.get(1), "klacht", today.minusDays(30), null, "Over het bericht bij een overdracht");
        begin(all.get(2), "maatregel", today.minusDays(9), null, "Verscherpt toezicht op één locatie");
        begin(all.get(3), "afspraak", today.minusDays(60), today.minusDays(2), "Reactie op het jaarverslag");
        begin(all.get(4), "klacht", today.minusDays(80), null, "Over de bereikbaarheid");
        clocks.meet(only(all.get(4)), today.minusDays(45), "Brief aan de melder, kenmerk K-12");
        begin(all.get(5), "overmacht", today.minusDays(25), null, "Brand op een locatie");
        clocks.lapse(only(all.get(5)), "De locatie is weer open.");
    }

    private List<UUID> of(String provider, LocalDate day) {
        return contracts
                .find(ListQuery.firstPage(1)
                        .filtered(Map.of("number", "-" + provider, "status", "signed", "on", day.toString())))
                .rows()
                .stream()
                .map(ContractRow::id)
                .toList();
    }

    private void begin(UUID contract, String rule, LocalDate day, @Nullable LocalDate due, String what) {
        clocks.start(contract, new NewClock(rule, day, due, what));
    }

    private ContractClocks.Key only(UUID contract) {
        return clocks.ofContract(contract).stream()
                .filter(clock -> clock.key().startId() != null)
                .map(Running::key)
                .findFirst()
                .orElseThrow();
    }
}
