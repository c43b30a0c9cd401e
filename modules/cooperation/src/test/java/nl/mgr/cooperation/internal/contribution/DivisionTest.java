package nl.mgr.cooperation.internal.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.FiguresAllZero;
import nl.mgr.cooperation.FixedAboveBudget;
import nl.mgr.cooperation.KeyLeavesRest;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.NobodyTakesPart;
import nl.mgr.cooperation.internal.contribution.Division.Cost;
import nl.mgr.cooperation.internal.contribution.Division.Counted;
import nl.mgr.cooperation.internal.contribution.Division.Payer;
import nl.mgr.cooperation.internal.contribution.Division.Reason;
import nl.mgr.cooperation.internal.contribution.Division.Share;
import nl.mgr.cooperation.internal.contribution.Lineage.Place;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

/** Shares sum to the budget to the cent, and nobody pays who does not take part. */
class DivisionTest {

    private static final int CASES = 10_000;
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final Place ARNHEM = place(1, "0202");
    private static final Place DOESBURG = place(2, "0221");
    private static final Place DUIVEN = place(3, "0226");

    private static Place place(int number, String code) {
        return new Place(new UUID(0, number), code, "M" + code, Period.from(LONG_AGO), null);
    }

    private static Payer payer(Place place, int days, long inhabitants) {
        return new Payer(place, days, Map.of(FigureKind.INHABITANTS, List.of(new Counted(place, inhabitants, days))));
    }

    private static Cost cost(long cents, KeyPart... key) {
        return new Cost("Contractbeheer Jeugd", 2027, 365, Money.ofCents(cents), List.of(key));
    }

    private static Map<String, Long> cents(List<Share> shares) {
        Map<String, Long> cents = new TreeMap<>();
        shares.forEach(share -> cents.put(share.payer().code(), share.cents()));
        return cents;
    }

    @Test
    void randomCostsAreSharedAsInANaiveComputationDayByDay() {
        int compared = 0;
        int leavers = 0;
        int heirs = 0;
        for (long seed = 0; compared < CASES; seed++) {
            RandomCosts costs = new RandomCosts(seed);
            Map<String, Long> expected = new NaiveDivision(costs).cents();
            List<Payer> payers = payers(costs);
            if (payers.isEmpty() || expected.isEmpty()) {
                continue;
            }
            Cost cost = new Cost(
                    "seed " + seed, costs.year, costs.first.lengthOfYear(), Money.ofCents(costs.cents), costs.key);
            List<Share> shares = Division.of(cost, payers);
            assertThat(cents(shares)).as("seed %d", seed).isEqualTo(expected);
            assertThat(shares.stream().mapToLong(Share::cents).sum())
                    .as("seed %d", seed)
                    .isEqualTo(costs.cents);
            assertThat(shares).allSatisfy(share -> {
                assertThat(costs.taken)
                        .as("takes part")
                        .containsKey(share.payer().id());
                assertThat(share.cents()).isNotNegative();
            });
            compared++;
            leavers += shares.stream().anyMatch(share -> share.days() < cost.daysOfYear()) ? 1 : 0;
            heirs += shares.stream()
                            .flatMap(share -> share.reasons().stream()
                                    .filter(reason -> reason.origin() != null
                                            && !reason.origin().equals(share.payer())))
                            .findAny()
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(leavers)
                .as("cases in which somebody is there for a part of the year")
                .isGreaterThan(CASES / 2);
        assertThat(heirs)
                .as("cases in which somebody carries a predecessor's figures")
                .isGreaterThan(CASES / 10);
    }

    private static List<Payer> payers(RandomCosts costs) {
        Lineage lineage = new Lineage(costs.places);
        LocalDate reference = costs.first.minusYears(1);
        return costs.taken.entrySet().stream()
                .map(entry -> {
                    Map<FigureKind, List<Counted>> counted = new EnumMap<>(FigureKind.class);
                    costs.figures.forEach((kind, values) -> counted.put(
                            kind,
                            lineage.by(entry.getKey(), entry.getValue(), reference).stream()
                                    .map(carried -> new Counted(
                                            carried.origin(),
                                            Objects.requireNonNull(
                                                    values.get(carried.origin().id())),
                                            carried.days()))
                                    .toList()));
                    int days = entry.getValue().stream().mapToInt(Lineage::days).sum();
                    return new Payer(lineage.place(entry.getKey()), days, counted);
                })
                .toList();
    }

    @Test
    void whoLeavesHalfwayPaysForItsDays() {
        List<Share> shares = Division.of(
                cost(100_000, KeyPart.by(FigureKind.INHABITANTS, 100)),
                List.of(payer(ARNHEM, 365, 1000), payer(DOESBURG, 73, 1000)));
        assertThat(cents(shares)).containsExactly(Map.entry("0202", 83_333L), Map.entry("0221", 16_667L));
        assertThat(shares.get(1).raised()).isTrue();
        assertThat(shares.get(1).exact()).isEqualByComparingTo("16666.666666");
    }

    @Test
    void ofEqualRemaindersTheLowestCodeGetsTheCent() {
        assertThat(cents(Division.of(
                        cost(101, KeyPart.by(FigureKind.INHABITANTS, 100)),
                        List.of(payer(DUIVEN, 365, 7), payer(ARNHEM, 365, 7), payer(DOESBURG, 365, 7)))))
                .containsExactly(Map.entry("0202", 34L), Map.entry("0221", 34L), Map.entry("0226", 33L));
    }

    @Test
    void fixedAmountsComeFirstAndTheRestIsMixed() {
        Payer arnhem = new Payer(
                ARNHEM,
                365,
                Map.of(
                        FigureKind.INHABITANTS, List.of(new Counted(ARNHEM, 300, 365)),
                        FigureKind.CLIENTS, List.of(new Counted(ARNHEM, 10, 365))));
        Payer duiven = new Payer(
                DUIVEN,
                365,
                Map.of(
                        FigureKind.INHABITANTS, List.of(new Counted(DUIVEN, 100, 365)),
                        FigureKind.CLIENTS, List.of(new Counted(DUIVEN, 30, 365))));
        List<Share> shares = Division.of(
                cost(
                        120_000,
                        KeyPart.fixed(Money.ofCents(10_000)),
                        KeyPart.by(FigureKind.INHABITANTS, 60),
                        KeyPart.by(FigureKind.CLIENTS, 40)),
                List.of(arnhem, duiven));
        // 10 000 each; of the 100 000 left 60 000 by 3:1 and 40 000 by 1:3
        assertThat(cents(shares)).containsExactly(Map.entry("0202", 65_000L), Map.entry("0226", 55_000L));
        assertThat(shares.get(0).reasons())
                .extracting(Reason::exact)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(10_000), new BigDecimal(45_000), new BigDecimal(10_000));
        assertThat(shares.get(0).reasons().get(1).pot()).isEqualByComparingTo("60000");
    }

    @Test
    void reasonsAddUpToTheExactAmount() {
        for (long seed = 0; seed < 200; seed++) {
            RandomCosts costs = new RandomCosts(seed);
            List<Payer> payers = payers(costs);
            if (payers.isEmpty() || new NaiveDivision(costs).cents().isEmpty()) {
                continue;
            }
            Cost cost = new Cost("x", costs.year, costs.first.lengthOfYear(), Money.ofCents(costs.cents), costs.key);
            assertThat(Division.of(cost, payers)).allSatisfy(share -> {
                BigDecimal sum = share.reasons().stream().map(Reason::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
                // each reason leaves out what lies behind its last decimal
                assertThat(share.exact().subtract(sum)).isBetween(BigDecimal.ZERO, new BigDecimal("0.000100"));
                assertThat(share.exact()
                                .subtract(BigDecimal.valueOf(share.cents()))
                                .abs())
                        .isLessThan(BigDecimal.ONE);
            });
        }
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        Payer arnhem = payer(ARNHEM, 365, 0);
        assertThatThrownBy(() -> Division.of(cost(1), List.of())).isInstanceOf(NobodyTakesPart.class);
        assertThatThrownBy(() -> Division.of(cost(1, KeyPart.by(FigureKind.INHABITANTS, 100)), List.of(arnhem)))
                .isInstanceOf(FiguresAllZero.class)
                .hasMessageContaining("2026");
        assertThatThrownBy(() -> Division.of(cost(999, KeyPart.fixed(Money.ofCents(1000))), List.of(arnhem)))
                .isInstanceOf(FixedAboveBudget.class);
        assertThatThrownBy(() -> Division.of(cost(1001, KeyPart.fixed(Money.ofCents(1000))), List.of(arnhem)))
                .isInstanceOf(KeyLeavesRest.class);
        assertThat(cents(Division.of(cost(1000, KeyPart.fixed(Money.ofCents(1000))), List.of(arnhem))))
                .containsEntry("0202", 1000L);
    }

    @Test
    void theSuccessorCarriesThePredecessorsFiguresFromTheMergerOn() {
        Place zevenaar = place(4, "0299");
        Place rijnwaarden = new Place(
                new UUID(0, 5), "0196", "Rijnwaarden", new Period(LONG_AGO, LocalDate.of(2018, 1, 1)), zevenaar.id());
        Lineage lineage = new Lineage(List.of(zevenaar, rijnwaarden));
        Period year = new Period(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 7, 1));
        assertThat(lineage.by(zevenaar.id(), List.of(year), LocalDate.of(2017, 1, 1)))
                .extracting(carried -> carried.origin().code() + " " + carried.days())
                .containsExactly("0299 365", "0196 181");
        assertThat(lineage.by(zevenaar.id(), List.of(year), LocalDate.of(2018, 1, 1)))
                .extracting(carried -> carried.origin().code())
                .containsExactly("0299");
    }
}
