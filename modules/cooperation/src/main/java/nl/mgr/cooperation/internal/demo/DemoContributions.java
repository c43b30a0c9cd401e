package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Budgets;
import nl.mgr.cooperation.Budgets.BudgetTerms;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.Contributions;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.EnteredFigures;
import nl.mgr.cooperation.EnteredFigures.Change;
import nl.mgr.cooperation.EnteredFigures.FigureLine;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FigureKind;
import nl.mgr.cooperation.InhabitantFact;
import nl.mgr.cooperation.KeyPart;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.internal.demo.FactTable.Line;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Budgets, keys and figures of the demo. No document tells them, so all are marked as assumptions: amounts stand in
 * {@code operations/budgets.csv}, figures follow from the last count of inhabitants. The calculation of next year is made
 * before and after the demo's decisions, so that what they change can be seen.
 */
@ApplicationScoped
class DemoContributions {

    private static final String ASSUMED = "Aanname demo: geen document noemt bedrag en verdeelsleutel";

    /** The first year of the regional cooperation: everybody began on 1 April, and one left a part on 1 October. */
    private static final int FIRST_YEAR = 2017;

    private static final int CONTRACTS_AT_LEAST = 40;
    private static final Map<LegalDomain, Integer> PER_THOUSAND =
            Map.of(LegalDomain.YOUTH, 41, LegalDomain.SOCIAL_SUPPORT, 47, LegalDomain.SHELTERED_LIVING, 2);
    private static final Map<LegalDomain, Integer> EUROS_PER_CLIENT =
            Map.of(LegalDomain.YOUTH, 9_400, LegalDomain.SOCIAL_SUPPORT, 4_300, LegalDomain.SHELTERED_LIVING, 38_000);

    @Inject
    private Budgets budgets;

    @Inject
    private EnteredFigures figures;

    @Inject
    private Contributions contributions;

    @Inject
    private ContributionNotes notes;

    @Inject
    private Municipalities municipalities;

    /** Before the decisions around the demo day. */
    void plan(CooperationRef cooperation, LocalDate demoDay, Path operations) {
        List<Line> lines = FactTable.read(operations, "budgets").stream()
                .filter(line -> line.text("cooperation").equals(cooperation.code()))
                .toList();
        if (cooperation.code().equals("mgr-sdcg")) {
            budgets(
                    FIRST_YEAR,
                    lines.stream().filter(DemoContributions::byInhabitants).toList());
            contributions.calculate(FIRST_YEAR, Contributions.Kind.BUDGET);
        }
        for (int year = demoDay.getYear(); year <= demoDay.getYear() + 1; year++) {
            figures(year - 1);
            budgets(year, lines);
            contributions.calculate(year, Contributions.Kind.BUDGET);
        }
    }

    /** After them, and what is asked for the first quarter. */
    void planAgain(LocalDate demoDay) {
        int next = demoDay.getYear() + 1;
        contributions.calculate(next, Contributions.Kind.BUDGET);
        notes.issue(next, 1);
    }

    private static boolean byInhabitants(Line line) {
        return line.text("clienten").isEmpty()
                && line.text("contracten").isEmpty()
                && !line.text("module").equals("Transformatieprojecten");
    }

    private void budgets(int year, List<Line> lines) {
        List<Item> items = budgets.without(year);
        for (Line line : lines) {
            Item item = items.stream()
                    .filter(each -> each.module().equals(line.text("module"))
                            && each.name().equals(line.text("submodule")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + line + " in " + year));
            budgets.add(
                    year,
                    item.submodule(),
                    new BudgetTerms(money(line.text("amount")), null, FactState.ASSUMED, ASSUMED, key(line)));
        }
    }

    private static List<KeyPart> key(Line line) {
        List<KeyPart> key = new ArrayList<>();
        if (!line.text("fixed").isEmpty()) {
            key.add(KeyPart.fixed(money(line.text("fixed"))));
        }
        for (FigureKind kind : FigureKind.values()) {
            if (!line.text(kind.code()).isEmpty()) {
                key.add(KeyPart.by(kind, line.number(kind.code())));
            }
        }
        return key;
    }

    private static Money money(String euros) {
        return Money.ofEuros(new BigDecimal(euros));
    }

    /** The last count of inhabitants as if nothing has changed since, and clients, turnover and contracts out of it. */
    private void figures(int year) {
        Map<UUID, Long> inhabitants = new HashMap<>();
        String counted = "";
        for (FigureLine line : figures.of(year, FigureKind.INHABITANTS, null)) {
            InhabitantFact last = last(line.municipality());
            inhabitants.put(line.municipality().id(), Objects.requireNonNull(last.inhabitants()));
            counted = last.source();
        }
        enter(year, FigureKind.INHABITANTS, null, inhabitants, "onveranderd sinds " + counted);
        for (Map.Entry<LegalDomain, Integer> each : PER_THOUSAND.entrySet()) {
            LegalDomain domain = each.getKey();
            int perThousand = each.getValue();
            int euros = EUROS_PER_CLIENT.getOrDefault(domain, 0);
            Map<UUID, Long> clients = new HashMap<>();
            Map<UUID, Long> turnover = new HashMap<>();
            Map<UUID, Long> contracts = new HashMap<>();
            inhabitants.forEach((place, count) -> {
                clients.put(place, count * perThousand / 1000);
                turnover.put(place, count * perThousand / 1000 * euros);
                contracts.put(place, CONTRACTS_AT_LEAST + count / 1000);
            });
            enter(year, FigureKind.CLIENTS, domain, clients, perThousand + " van de 1.000 inwoners");
            enter(year, FigureKind.TURNOVER, domain, turnover, euros + " euro per cliënt");
            enter(year, FigureKind.CONTRACTS, domain, contracts, "40, en 1 per 1.000 inwoners");
        }
    }

    private void enter(int year, FigureKind kind, @Nullable LegalDomain domain, Map<UUID, Long> values, String how) {
        Map<UUID, Change> changes = new HashMap<>();
        values.forEach((place, value) -> changes.put(place, new Change(null, value)));
        figures.enter(year, kind, domain, changes, FactState.ASSUMED, "Aanname demo: " + how);
    }

    private InhabitantFact last(MunicipalityRef municipality) {
        return municipalities.details(municipality.code()).inhabitants().stream()
                .filter(fact -> fact.inhabitants() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("never counted: " + municipality.name()));
    }
}
