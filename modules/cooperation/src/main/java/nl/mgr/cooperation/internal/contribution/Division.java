package nl.mgr.cooperation.internal.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.FiguresAllZero;
import nl.mgr.cooperation.FixedAboveBudget;
import nl.mgr.cooperation.KeyLeavesRest;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.NobodyTakesPart;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Shares one budget by its key, exactly, and then to the cent: everybody gets the whole cents of the exact amount, and the
 * cents that are left go one each to the largest remainders; of equal remainders the lowest municipality code is first.
 */
final class Division {

    /** Decimals of a cent that an explanation shows. */
    static final int DECIMALS = 6;

    private Division() {}

    /** @param name as messages call it */
    record Cost(String name, int year, int daysOfYear, Money amount, List<KeyPart> key) {}

    /** Somebody's figure and on how many days it counts for the payer. */
    record Counted(Place origin, long figure, int days) {

        long points() {
            return Math.multiplyExact(figure, (long) days);
        }
    }

    /** @param counted per kind of figure that the key has */
    record Payer(Place place, int days, Map<FigureKind, List<Counted>> counted) {}

    /**
     * Why somebody pays: {@code exact} is {@code pot} times {@code points} of {@code total}.
     *
     * @param pot what the part shares among all, in cents; of a fixed amount the amount of a full year
     * @param origin whose figure it is, {@code null} for a fixed amount
     * @param exact in cents
     */
    record Reason(
            KeyPart part,
            @Nullable Place origin,
            long figure,
            int days,
            long points,
            long total,
            BigDecimal pot,
            BigDecimal exact) {}

    /**
     * @param exact in cents, before rounding
     * @param raised whether the payer got one of the cents that were left
     */
    record Share(Place payer, int days, BigDecimal exact, long cents, boolean raised, List<Reason> reasons) {}

    /** A part of the key, and what it shares among all. */
    private record Pot(KeyPart part, FigureKind figure, Fraction amount, long points) {}

    private record Exact(Payer payer, Fraction amount, List<Reason> reasons) {
        Fraction remainder() {
            return amount.minus(Fraction.of(amount.whole(), 1));
        }
    }

    /** @param payers who takes part on at least one day, each once */
    static List<Share> of(Cost cost, List<Payer> payers) {
        if (payers.isEmpty()) {
            throw new NobodyTakesPart(cost.name(), cost.year());
        }
        List<Pot> pots = pots(cost, payers);
        List<Exact> exact = payers.stream()
                .sorted(Comparator.comparing(payer -> payer.place().code()))
                .map(payer -> exact(cost, pots, payer))
                .toList();
        return rounded(cost, exact);
    }

    private static List<Pot> pots(Cost cost, List<Payer> payers) {
        Fraction fixed = Fraction.ZERO;
        for (Payer payer : payers) {
            for (KeyPart part : cost.key()) {
                fixed = fixed.plus(fixed(cost, part, payer));
            }
        }
        Fraction rest = Fraction.of(cost.amount().cents(), 1).minus(fixed);
        if (rest.sign() < 0) {
            throw new FixedAboveBudget(cost.name(), Money.ofCents(fixed.whole()), cost.amount());
        }
        long weights = KeyPart.weights(cost.key());
        if (weights == 0 && rest.sign() > 0) {
            throw new KeyLeavesRest(cost.name(), Money.ofCents(rest.whole()));
        }
        List<Pot> pots = new ArrayList<>();
        for (KeyPart part : cost.key()) {
            FigureKind figure = part.figure();
            if (figure != null) {
                long points = payers.stream()
                        .flatMap(payer -> counted(payer, figure).stream())
                        .mapToLong(Counted::points)
                        .reduce(0, Math::addExact);
                if (points == 0) {
                    throw new FiguresAllZero(cost.name(), figure, cost.year() - part.yearsBack());
                }
                pots.add(new Pot(part, figure, rest.times(Fraction.of(part.weight(), weights)), points));
            }
        }
        return pots;
    }

    private static Fraction fixed(Cost cost, KeyPart part, Payer payer) {
        return Fraction.of(part.fixed().cents(), 1).times(Fraction.of(payer.days(), cost.daysOfYear()));
    }

    private static List<Counted> counted(Payer payer, FigureKind figure) {
        return payer.counted().getOrDefault(figure, List.of());
    }

    private static Exact exact(Cost cost, List<Pot> pots, Payer payer) {
        Fraction amount = Fraction.ZERO;
        List<Reason> reasons = new ArrayList<>();
        for (KeyPart part : cost.key()) {
            if (part.figure() == null) {
                Fraction fixed = fixed(cost, part, payer);
                amount = amount.plus(fixed);
                reasons.add(new Reason(
                        part,
                        null,
                        part.fixed().cents(),
                        payer.days(),
                        payer.days(),
                        cost.daysOfYear(),
                        BigDecimal.valueOf(part.fixed().cents()).setScale(DECIMALS),
                        fixed.shown(DECIMALS)));
            }
        }
        for (Pot pot : pots) {
            for (Counted counted : counted(payer, pot.figure())) {
                Fraction share = pot.amount().times(Fraction.of(counted.points(), pot.points()));
                amount = amount.plus(share);
                reasons.add(new Reason(
                        pot.part(),
                        counted.origin(),
                        counted.figure(),
                        counted.days(),
                        counted.points(),
                        pot.points(),
                        pot.amount().shown(DECIMALS),
                        share.shown(DECIMALS)));
            }
        }
        return new Exact(payer, amount, reasons);
    }

    private static List<Share> rounded(Cost cost, List<Exact> all) {
        long left = cost.amount().cents()
                - all.stream().mapToLong(each -> each.amount().whole()).sum();
        Set<String> raised = new HashSet<>();
        all.stream()
                .sorted(Comparator.comparing(Exact::remainder)
                        .reversed()
                        .thenComparing(each -> each.payer().place().code()))
                .limit(left)
                .forEach(each -> raised.add(each.payer().place().code()));
        return all.stream()
                .map(each -> {
                    boolean up = raised.contains(each.payer().place().code());
                    return new Share(
                            each.payer().place(),
                            each.payer().days(),
                            each.amount().shown(DECIMALS),
                            each.amount().whole() + (up ? 1 : 0),
                            up,
                            each.reasons());
                })
                .toList();
    }
}
