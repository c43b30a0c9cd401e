package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.contracts.ContractPapers.NewDeviation;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.NewArticle;
import nl.mgr.contracts.ContractTexts.Terms;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * Texts of the contracts: for the Wmo two versions, of which the second appeared two months ago and is not carried through
 * yet; for youth care one; and a concept. The words are short and our own: the standards themselves have none in them.
 */
@ApplicationScoped
class DemoTexts {

    private static final List<NewArticle> ARTICLES = List.of(
            article("1.1", "Partijen", """
                    {aanbieder} en de gemeenten {gemeenten} sluiten dit contract.

                    Het contractnummer is {contractnummer}."""),
            article(
                    "1.2",
                    "Wat wordt geleverd",
                    "De aanbieder levert {producten}. Wat een product inhoudt, staat in de catalogus."),
            article("1.3", "Looptijd", "Het contract begint op {ingangsdatum} en loopt tot en met {einddatum}."),
            article("1.3.3", "Verlenging", "De gemeenten laten zes maanden voor het einde weten of zij verlengen."),
            new NewArticle(
                    "1.5",
                    "Bestedingsruimte",
                    "Is er een bestedingsruimte, dan spreken partijen elkaar zodra 70 procent daarvan is gebruikt.",
                    true),
            article("2.1", "Contactpersonen", "Partijen noemen elkaar per onderwerp een contactpersoon."),
            article("2.2", "Locaties", "De aanbieder levert op de locaties die in het register staan."),
            article("3.2", "Indexering", "De tarieven worden elk jaar geïndexeerd, apart voor loon en materieel."),
            article(
                    "3.9",
                    "Onderaanneming",
                    "De aanbieder vraagt vooraf schriftelijk instemming voor een onderaannemer."),
            article(
                    "3.19",
                    "Ontbinding",
                    "Na twaalf maanden zonder levering mag een gemeente het contract ontbinden."));

    private static final int DEVIATING = 3;

    @Inject
    private ContractTexts texts;

    @Inject
    private ContractPapers papers;

    @Inject
    private DemoTeam team;

    void load(UUID cooperation, LocalDate today) {
        UUID wmo = text("Overeenkomst Wmo", "1.1", LegalDomain.SOCIAL_SUPPORT, today.minusYears(2), null);
        texts.settle(wmo);
        UUID youth = text("Overeenkomst Jeugd", "2.0", LegalDomain.YOUTH, today.minusYears(1), null);
        texts.settle(youth);
        List<UUID> standing = team.signedOf(cooperation, LegalDomain.SOCIAL_SUPPORT);
        standing.forEach(contract -> papers.stand(contract, wmo));
        team.signedOf(cooperation, LegalDomain.YOUTH).stream()
                .filter(contract -> !standing.contains(contract))
                .skip(2)
                .forEach(contract -> papers.stand(contract, youth));
        deviations(standing, today);
        UUID next = text("Overeenkomst Wmo", "1.2", LegalDomain.SOCIAL_SUPPORT, today.minusMonths(2), wmo);
        texts.write(
                next,
                null,
                article(
                        "1.6",
                        "Te weinig inzet",
                        "Levert de aanbieder een jaar lang weinig, dan spreken partijen daarover."));
        texts.settle(next);
        text("Overeenkomst Wmo", "1.3", LegalDomain.SOCIAL_SUPPORT, today.plusMonths(1), next);
    }

    private UUID text(String title, String label, LegalDomain domain, LocalDate published, @Nullable UUID of) {
        UUID made = texts.draft(
                new Terms(title, label, domain, "Volgt de opbouw van de landelijke contractstandaard", published), of);
        if (of == null) {
            ARTICLES.forEach(article -> texts.write(made, null, article));
        }
        return made;
    }

    private void deviations(List<UUID> contracts, LocalDate today) {
        List<NewDeviation> some = List.of(
                deviation(
                        "1.3.3",
                        DeviationKind.INSTEAD,
                        "De gemeenten laten negen maanden vooraf weten of zij verlengen.",
                        today),
                deviation("2.2", DeviationKind.ADDED, "De aanbieder levert ook bij mensen thuis.", today),
                deviation(
                        "1.5",
                        DeviationKind.DROPPED,
                        "Voor dit contract is geen bestedingsruimte afgesproken.",
                        today));
        for (int i = 0; i < Math.min(DEVIATING, contracts.size()); i++) {
            papers.deviate(contracts.get(i), some.get(i));
        }
    }

    private static NewDeviation deviation(String number, DeviationKind kind, String words, LocalDate today) {
        return new NewDeviation(number, kind, words, "Deel 2 van het contract", today.minusYears(1));
    }

    private static NewArticle article(String number, String heading, String body) {
        return new NewArticle(number, heading, body, false);
    }
}
