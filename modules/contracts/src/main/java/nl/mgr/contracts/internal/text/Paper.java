package nl.mgr.contracts.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractDetails.Line;
import nl.mgr.contracts.ContractDetails.MunicipalityTariffs;
import nl.mgr.contracts.ContractPapers.Deviation;
import nl.mgr.contracts.ContractPapers.DeviationKind;
import nl.mgr.contracts.ContractPapers.NewDeviation;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.ContractTexts.Article;
import nl.mgr.contracts.ContractTexts.Details;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextDocument.Rows;
import nl.mgr.platform.TextDocument.Section;
import org.jspecify.annotations.Nullable;

/** A contract as a document of its own: text, deviations, products and tariffs on a day. */
final class Paper {

    private static final List<String> PARTS =
            List.of("Deel 1: voor alle aanbieders", "Deel 2: voor deze aanbieder", "Deel 3: algemeen");

    private final ContractDetails contract;
    private final String cooperation;
    private final LocalDate day;
    private final @Nullable Details text;

    /** @param text that the contract stands on, when it does */
    Paper(ContractDetails contract, String cooperation, LocalDate day, @Nullable Details text) {
        this.contract = contract;
        this.cooperation = cooperation;
        this.day = day;
        this.text = text;
    }

    TextDocument with(List<Deviation> deviations) {
        List<Section> sections = new ArrayList<>();
        if (text == null) {
            sections.add(
                    new Section(1, "Tekst", List.of("Voor dit contract is niet vastgelegd welke tekst geldt."), null));
        } else {
            for (int part = 1; part <= PARTS.size(); part++) {
                addPart(sections, part, text, deviations);
            }
        }
        sections.add(tariffs());
        return new TextDocument(
                contract.title(),
                "Contract " + contract.number() + " met " + contract.providerName() + ", zoals het op "
                        + PdfDocument.day(day) + " luidt.",
                facts(),
                sections);
    }

    private List<Fact> facts() {
        LocalDate last = contract.period().lastDay();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Contractnummer", contract.number()),
                new Fact("Zorgaanbieder", contract.providerName() + ", nummer " + contract.providerNumber()),
                new Fact("Samenwerking", cooperation),
                new Fact(
                        "Looptijd",
                        PdfDocument.day(contract.period().from()) + " t/m "
                                + (last == null ? "onbepaalde tijd" : PdfDocument.day(last))),
                new Fact("Ondertekening", signed())));
        if (text != null) {
            facts.add(new Fact("Tekst", text.head().name() + ", kenmerk " + kenmerk(text)));
        }
        facts.add(new Fact("Zoals op", PdfDocument.day(day)));
        return facts;
    }

    private static String kenmerk(Details text) {
        return String.valueOf(text.sha256()).substring(0, 12);
    }

    private String signed() {
        LocalDate on = contract.signedOn();
        return contract.status() == ContractStatus.DRAFT || on == null
                ? "concept, niet ondertekend"
                : PdfDocument.day(on) + ", " + contract.signedBy();
    }

    private void addPart(List<Section> sections, int part, Details of, List<Deviation> deviations) {
        List<Article> articles = of.part(part);
        if (articles.isEmpty()) {
            return;
        }
        sections.add(new Section(1, PARTS.get(part - 1), List.of(), null));
        for (Article article : articles) {
            sections.add(new Section(
                    2,
                    article.words().number() + " " + article.words().heading(),
                    paragraphs(article, of.head().name(), deviation(article, deviations)),
                    null));
        }
    }

    private static Optional<NewDeviation> deviation(Article article, List<Deviation> deviations) {
        return deviations.stream()
                .map(Deviation::what)
                .filter(what -> what.number().equals(article.words().number()))
                .findFirst();
    }

    private List<String> paragraphs(Article article, String name, Optional<NewDeviation> deviation) {
        List<String> paragraphs = new ArrayList<>();
        boolean replaced =
                deviation.filter(what -> what.kind() != DeviationKind.ADDED).isPresent();
        if (!replaced) {
            article.words().paragraphs().forEach(each -> paragraphs.add(ContractFields.fill(each, contract, name)));
        }
        deviation.ifPresent(what -> paragraphs.add(told(what)));
        return paragraphs;
    }

    private static String told(NewDeviation what) {
        String agreed = " (" + what.ground() + ", " + PdfDocument.day(what.agreed()) + ")";
        return switch (what.kind()) {
            case INSTEAD -> "In dit contract geldt in plaats van dit artikel: " + what.words() + agreed;
            case ADDED -> "In dit contract geldt ook: " + what.words() + agreed;
            case DROPPED -> "Dit artikel geldt niet in dit contract: " + what.words() + agreed;
        };
    }

    private Section tariffs() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (MunicipalityTariffs place : contract.tariffs()) {
            place.cells().stream()
                    .filter(cell -> cell.amount() != null)
                    .forEach(cell -> rows.add(row(line(cell.lineId()), place.municipality(), cell.amount())));
        }
        return new Section(
                1,
                "Bijlage: producten en tarieven",
                List.of(
                        rows.isEmpty()
                                ? "Op " + PdfDocument.day(day) + " geldt geen tarief."
                                : "Zoals zij gelden op " + PdfDocument.day(day) + "."),
                rows.isEmpty() ? null : new Rows(List.of("code", "product", "gemeente", "tarief", "per"), rows));
    }

    private static List<@Nullable Object> row(Line line, String municipality, @Nullable Object amount) {
        return Arrays.asList(
                line.productCode(),
                line.productName(),
                municipality,
                amount,
                line.unit().code());
    }

    private Line line(UUID id) {
        return contract.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
