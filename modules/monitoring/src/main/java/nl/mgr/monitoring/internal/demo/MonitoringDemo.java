package nl.mgr.monitoring.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.DemoData;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.TableStatistics;
import nl.mgr.monitoring.BudgetLine;
import nl.mgr.monitoring.CareBudgets;
import nl.mgr.monitoring.internal.completeness.Settlement;
import nl.mgr.monitoring.internal.delivery.DueDates;
import nl.mgr.monitoring.internal.delivery.PastDeliveries;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.Providers;

/** Twelve months of deliveries for the one cooperation, the last three for the others, with budgets for the year. */
@ApplicationScoped
class MonitoringDemo implements DemoData {

    private static final long WHOLE = 1_000_000;

    @Inject
    private Cooperations cooperations;

    @Inject
    private Providers providers;

    @Inject
    private OwedLines owedLines;

    @Inject
    private PastDeliveries past;

    @Inject
    private Settlement settlement;

    @Inject
    private CareBudgets budgets;

    @Inject
    private DueDates dueDates;

    @Inject
    private TableStatistics statistics;

    @Override
    public String module() {
        return "monitoring";
    }

    @Override
    public void load(LocalDate demoDay) {
        for (CooperationRef cooperation : ActorContext.callAs(Actor.system(null, "demo"), cooperations::all)) {
            ActorContext.runAs(Actor.system(cooperation.id(), "Contractbeheerder"), () -> fill(cooperation, demoDay));
        }
    }

    private void fill(CooperationRef cooperation, LocalDate demoDay) {
        boolean whole = cooperation.code().equals("mgr-sdcg");
        Month month = Month.of(demoDay).plus(-1);
        Month last = demoDay.isAfter(dueDates.due(month)) ? month : month.plus(-1);
        Map<UUID, Integer> numbers = providers.all().stream()
                .filter(each -> each.number().matches("\\d{1,5}"))
                .collect(Collectors.toMap(ProviderRef::id, each -> Integer.valueOf(each.number())));
        DemoYear year = new DemoYear(numbers, last);
        Map<String, BudgetLine> planned = new TreeMap<>();
        Month first = last.plus(whole ? -11 : -2);
        for (Month each = first; each.compareTo(last) <= 0; each = each.plus(1)) {
            Map<UUID, List<OwedLine>> owed = owedLines.of(each);
            past.take(year.bad(each, owed));
            past.take(year.good(each, owed));
            if (each.equals(first)) {
                statistics.refresh();
            }
            if (each.year() == last.year()) {
                plan(planned, owed, numbers, each, last.number());
            }
            if (whole && each.compareTo(last) < 0) {
                settlement.settle(
                        each,
                        each.plus(1)
                                .firstDay()
                                .withDayOfMonth(24)
                                .atTime(14, 0)
                                .atZone(ZoneId.of("Europe/Amsterdam"))
                                .toInstant());
            }
        }
        if (whole) {
            budgets.set(rounded(planned));
        }
    }

    /** What a municipality could have expected to spend, from the same figures. */
    private static void plan(
            Map<String, BudgetLine> planned,
            Map<UUID, List<OwedLine>> owed,
            Map<UUID, Integer> numbers,
            Month month,
            int months) {
        owed.forEach((provider, lines) -> lines.forEach(line -> {
            long volume = Invention.figure(line, numbers.getOrDefault(provider, 0), month)
                    .volume();
            Money amount = Money.ofCents(line.tariffCents()).times(volume);
            planned.merge(
                    line.municipalityCode() + line.legalDomain().code() + line.category(),
                    new BudgetLine(
                            line.municipality(),
                            line.category(),
                            line.legalDomain(),
                            month.year(),
                            Money.ofCents(amount.cents() * 12 / months),
                            true),
                    MonitoringDemo::plus);
        }));
    }

    private static BudgetLine plus(BudgetLine one, BudgetLine other) {
        return new BudgetLine(
                one.municipalityId(),
                one.category(),
                one.legalDomain(),
                one.year(),
                one.amount().plus(other.amount()),
                true);
    }

    /** In whole ten thousands, somewhat above or below what it will be. */
    private static List<BudgetLine> rounded(Map<String, BudgetLine> planned) {
        List<BudgetLine> all = new ArrayList<>();
        planned.forEach((key, line) -> {
            double luck = 0.92 + 0.13 * Invention.chance(0, line.category(), key, 9);
            long cents = Math.max(WHOLE, Math.round(line.amount().cents() * luck / WHOLE) * WHOLE);
            all.add(new BudgetLine(
                    line.municipalityId(),
                    line.category(),
                    line.legalDomain(),
                    line.year(),
                    Money.ofCents(cents),
                    true));
        });
        return all;
    }
}
