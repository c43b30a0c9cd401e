package nl.mgr.cooperation.internal.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mgr.cooperation.ActualCostMissing;
import nl.mgr.cooperation.BudgetWithoutKey;
import nl.mgr.cooperation.Budgets.Budget;
import nl.mgr.cooperation.Contributions.Kind;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.FigureMissing;
import nl.mgr.cooperation.KeyFigures.KeyFigure;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.internal.contribution.BudgetReader.Lawful;
import nl.mgr.cooperation.internal.contribution.Division.Counted;
import nl.mgr.cooperation.internal.contribution.Division.Payer;
import nl.mgr.cooperation.internal.contribution.FigureReader.Wanted;
import nl.mgr.cooperation.internal.contribution.Lineage.Carried;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Refusal;

/** One year at work: figures are read once, lines are gathered in the order of the budgets. */
final class YearOfCosts {

    private final int year;
    private final Lineage lineage;
    private final Map<UUID, Map<UUID, List<Period>>> taken;
    private final Function<Wanted, Map<UUID, KeyFigure>> figures;
    private final Map<Wanted, Map<UUID, KeyFigure>> known = new HashMap<>();
    private final Map<String, Refusal> obstacles = new LinkedHashMap<>();
    private final List<Frozen.Cost> costs = new ArrayList<>();
    private final List<Frozen.Amount> amounts = new ArrayList<>();
    private final List<Frozen.Reason> reasons = new ArrayList<>();

    /** @param taken per budget and municipality the days of the year on which it takes part */
    YearOfCosts(
            int year,
            Lineage lineage,
            Map<UUID, Map<UUID, List<Period>>> taken,
            Function<Wanted, Map<UUID, KeyFigure>> figures) {
        this.year = year;
        this.lineage = lineage;
        this.taken = taken;
        this.figures = figures;
    }

    /** Shares one more budget, or notes what is in the way. */
    void add(Lawful lawful, Kind kind) {
        try {
            share(lawful, kind);
        } catch (Refusal refusal) {
            note(refusal);
        }
    }

    /** The same thing is in the way once: of a predecessor it is met by whoever carries its figures. */
    private void note(Refusal refusal) {
        obstacles.putIfAbsent(refusal.messageKey() + refusal.values(), refusal);
    }

    List<Refusal> obstacles() {
        return List.copyOf(obstacles.values());
    }

    Frozen frozen(Kind kind) {
        return new Frozen(year, kind, costs, amounts, reasons);
    }

    private void share(Lawful lawful, Kind kind) {
        Budget budget = lawful.budget();
        String title = budget.item().title();
        Money amount =
                kind == Kind.BUDGET ? budget.terms().amount() : budget.terms().actual();
        if (amount == null) {
            throw new ActualCostMissing(title, year);
        }
        if (budget.terms().key().isEmpty()) {
            throw new BudgetWithoutKey(title);
        }
        Map<UUID, List<Period>> days = taken.getOrDefault(budget.id(), Map.of());
        List<Refusal> missing = new ArrayList<>();
        List<Payer> payers = new ArrayList<>();
        days.forEach((municipality, periods) -> payers.add(payer(lawful, municipality, periods, missing)));
        if (!missing.isEmpty()) {
            missing.forEach(this::note);
            return;
        }
        Division.Cost cost = new Division.Cost(
                title,
                year,
                LocalDate.of(year, 1, 1).lengthOfYear(),
                amount,
                budget.terms().key());
        List<Division.Share> shares = Division.of(cost, payers);
        long position = costs.size() + 1L;
        costs.add(new Frozen.Cost(
                position,
                budget.item().submodule(),
                budget.item().module(),
                budget.item().name(),
                amount.cents(),
                budget.terms().state().code(),
                budget.terms().source()));
        shares.forEach(share ->
                keep(lawful, position, share, days.getOrDefault(share.payer().id(), List.of())));
    }

    private Payer payer(Lawful lawful, UUID municipality, List<Period> periods, List<Refusal> missing) {
        String title = lawful.budget().item().title();
        Map<FigureKind, List<Counted>> counted = new EnumMap<>(FigureKind.class);
        for (KeyPart part : lawful.budget().terms().key()) {
            FigureKind kind = part.figure();
            if (kind != null) {
                int of = year - part.yearsBack();
                List<Carried> carried = lineage.by(municipality, periods, LocalDate.of(of, 1, 1));
                List<Counted> found = new ArrayList<>();
                for (Carried one : carried) {
                    Optional<KeyFigure> figure = figure(lawful, part, kind, one.origin());
                    figure.ifPresentOrElse(
                            value -> found.add(new Counted(one.origin(), value.value(), one.days())),
                            () -> missing.add(
                                    new FigureMissing(title, one.origin().name(), kind, of)));
                }
                if (carried.isEmpty()) {
                    missing.add(
                            new FigureMissing(title, lineage.place(municipality).name(), kind, of));
                }
                counted.put(kind, found);
            }
        }
        int days = periods.stream().mapToInt(Lineage::days).sum();
        return new Payer(lineage.place(municipality), days, counted);
    }

    private Optional<KeyFigure> figure(Lawful lawful, KeyPart part, FigureKind kind, Place origin) {
        Wanted wanted = new Wanted(kind, year - part.yearsBack(), lawful.domain());
        return Optional.ofNullable(known.computeIfAbsent(wanted, figures).get(origin.id()));
    }

    private void keep(Lawful lawful, long position, Division.Share share, List<Period> days) {
        Place payer = share.payer();
        amounts.add(new Frozen.Amount(
                position,
                payer.id(),
                payer.code(),
                payer.name(),
                share.days(),
                days.stream()
                        .map(period -> period.from() + "/" + period.lastDay())
                        .collect(Collectors.joining(",")),
                share.exact(),
                share.cents(),
                share.raised()));
        long at = 0;
        for (Division.Reason reason : share.reasons()) {
            at++;
            reasons.add(reason(lawful, position, payer.id(), at, reason));
        }
    }

    private Frozen.Reason reason(Lawful lawful, long position, UUID payer, long at, Division.Reason reason) {
        Place origin = reason.origin();
        FigureKind kind = reason.part().figure();
        Optional<KeyFigure> figure =
                origin == null || kind == null ? Optional.empty() : figure(lawful, reason.part(), kind, origin);
        return new Frozen.Reason(
                position,
                payer,
                at,
                reason.part().code(),
                reason.part().weight(),
                reason.pot(),
                origin == null ? null : (long) year - reason.part().yearsBack(),
                origin == null ? null : origin.name(),
                reason.figure(),
                figure.map(KeyFigure::state)
                        .orElse(lawful.budget().terms().state())
                        .code(),
                figure.map(KeyFigure::source).orElse(lawful.budget().terms().source()),
                reason.days(),
                reason.points(),
                reason.total(),
                reason.exact());
    }
}
