package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.Obligations;
import nl.mgr.contracts.Obligations.Debtor;
import nl.mgr.contracts.Obligations.Kind;
import nl.mgr.contracts.Obligations.Owner;
import nl.mgr.contracts.Obligations.Proof;
import nl.mgr.contracts.Obligations.Repeat;
import nl.mgr.contracts.Obligations.Terms;
import nl.mgr.contracts.internal.demo.DemoTeam.Agreed;
import nl.mgr.kernel.ListQuery;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;

/** Obligations of two contracts: to come, due soon, late, to be judged, refused and accepted. */
@ApplicationScoped
class DemoObligations {

    private static final int TIME_TO_MEND = 14;

    @Inject
    private Obligations obligations;

    @Inject
    private ContractPapers papers;

    @Inject
    private DemoTeam team;

    @Inject
    private DemoPaper paper;

    void load(UUID cooperation, LocalDate day) {
        Agreed seventeen = team.agreedWith(cooperation, "017", day);
        UUID contract = seventeen.contract();
        add(contract, Kind.REPORT, "Verslag over kwaliteit en klachten", day.plusDays(21), Repeat.YEARLY);
        UUID insurance = add(contract, Kind.INSURANCE, "Bewijs van de verzekering", day.plusDays(25), Repeat.YEARLY);
        deliver(insurance, "De polis voor het komende jaar.");
        obligations.accept(first(insurance));
        UUID quality =
                add(contract, Kind.QUALITY, "Uitkomsten van de cliëntervaringen", day.minusDays(15), Repeat.QUARTERLY);
        deliver(quality, "De uitkomsten tot en met september.");
        obligations.refuse(first(quality), "De uitkomsten per locatie ontbreken.", day.plusDays(TIME_TO_MEND));
        deliver(
                add(
                        contract,
                        Kind.INFORMATION,
                        "Opgave van de inzet van onderaannemers",
                        day.plusDays(20),
                        Repeat.HALF_YEARLY),
                "De opgave over het afgelopen half jaar.");
        obligations.add(
                contract,
                new Terms(
                        Kind.TALK,
                        "Gesprek over de uitvoering plannen",
                        null,
                        Debtor.REGION,
                        Owner.RELATIONS,
                        day.plusDays(10),
                        Repeat.QUARTERLY,
                        false,
                        "Bijlage over overleg"));
        add(
                team.agreedWith(cooperation, "018", day).contract(),
                Kind.SOCIAL_RETURN,
                "Plan van aanpak social return",
                day.minusDays(10),
                Repeat.ONCE);
    }

    private UUID add(UUID contract, Kind kind, String words, LocalDate first, Repeat repeat) {
        return obligations.add(
                contract,
                new Terms(
                        kind,
                        words,
                        article(contract),
                        Debtor.PROVIDER,
                        Owner.CONTRACTS,
                        first,
                        repeat,
                        true,
                        "Bijlage over verantwoording"));
    }

    private @Nullable String article(UUID contract) {
        return papers.standings(contract).isEmpty() ? null : "2.1";
    }

    private UUID first(UUID obligation) {
        return obligations
                .dues(new ListQuery(0, 1, "due", false, Map.of("obligation", obligation.toString())))
                .rows()
                .get(0)
                .id();
    }

    private void deliver(UUID obligation, String words) {
        obligations.deliver(
                first(obligation),
                words,
                new Proof(
                        "bijlage.pdf",
                        paper.of(
                                "Bijlage bij een verplichting",
                                new Fact("Wat", words),
                                new Chapter(
                                        "Inhoud",
                                        null,
                                        List.of("Onderdeel", "Stand"),
                                        List.of(List.of("Geheel", "compleet"))))));
    }
}
