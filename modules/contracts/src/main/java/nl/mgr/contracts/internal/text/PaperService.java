package nl.mgr.contracts.internal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ArticleUnknown;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.ContractPapers;
import nl.mgr.contracts.ContractStatus;
import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.Contracts;
import nl.mgr.contracts.DeviationDatedAhead;
import nl.mgr.contracts.DeviationOfPartThree;
import nl.mgr.contracts.DeviationTwice;
import nl.mgr.contracts.StandingByAmendment;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextExport;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class PaperService implements ContractPapers {

    private static final int MOST_WORDS = 4000;
    private static final int MOST_GROUND = 300;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private @Inject Database database;
    private @Inject Contracts contracts;
    private @Inject ContractTexts texts;
    private @Inject Standings standings;
    private @Inject TextExport export;
    private @Inject Clock clock;

    private record Known(String number, ContractStatus status, LocalDate first) {}

    @Override
    @Right("contracts.text.view")
    public List<Standing> standings(UUID contract) {
        return database.list(PaperStatements.STANDINGS, PaperStatements::standing, contract);
    }

    @Override
    @Right("contracts.paper.change")
    public void stand(UUID contract, UUID text) {
        database.alone("text", contract);
        Known known = known(contract);
        List<Standing> before = standings(contract);
        boolean draft = known.status() == ContractStatus.DRAFT;
        if (!draft && !before.isEmpty()) {
            throw new StandingByAmendment(known.number(), before.get(0).text());
        }
        standings.require(text, contract, known.number());
        standings.put(contract, text, known.first(), draft ? Ground.DRAFT : Ground.REGISTERED, null);
    }

    private Known known(UUID contract) {
        return database.first(
                        PaperStatements.CONTRACT,
                        row -> new Known(
                                row.text("number"), ContractStatus.of(row.text("status")), row.date("valid_from")),
                        contract)
                .orElseThrow(() -> new NotFound("contract " + contract));
    }

    @Override
    @Right("contracts.text.view")
    public Page<Stand> stands(ListQuery query) {
        return database.page(PaperStatements.stands(LocalDate.now(clock)), query, PaperStatements::stand);
    }

    @Override
    @Right("contracts.text.view")
    public Page<Deviation> deviations(ListQuery query) {
        return database.page(PaperStatements.deviations(LocalDate.now(clock)), query, PaperStatements::deviation);
    }

    @Override
    @Right("contracts.paper.change")
    public void deviate(UUID contract, NewDeviation given) {
        Known known = known(contract);
        String number = given.number().strip();
        LocalDate today = LocalDate.now(clock);
        if (given.agreed().isAfter(today)) {
            throw new DeviationDatedAhead(given.agreed(), today);
        }
        List<Standing> on = standings(contract);
        if (on.isEmpty()
                || texts.get(on.get(0).textId()).articles().stream()
                        .noneMatch(each -> each.words().number().equals(number))) {
            throw new ArticleUnknown(number, known.number());
        }
        if (number.startsWith("3")) {
            throw new DeviationOfPartThree(number);
        }
        int noted = database.update(
                PaperStatements.DEVIATE,
                Ids.next(),
                number,
                given.kind().code(),
                Said.of(given.words(), MOST_WORDS),
                Said.of(given.ground(), MOST_GROUND),
                given.agreed(),
                ActorContext.current().name(),
                clock.instant(),
                contract);
        if (noted == 0) {
            throw new DeviationTwice(number, known.number());
        }
    }

    @Override
    @Right("contracts.paper.change")
    public void end(UUID deviation) {
        LocalDate today = LocalDate.now(clock);
        if (database.update(PaperStatements.END, today, deviation, today) == 0) {
            throw new NotFound("deviation " + deviation);
        }
    }

    @Override
    @Right("contracts.text.view")
    public PaperFile file(UUID contract, Format format) {
        LocalDate day = day(contract);
        ContractDetails details = contracts.details(contract, day);
        List<Standing> on = standings(contract).stream()
                .filter(each -> !each.from().isAfter(day))
                .toList();
        Paper paper = new Paper(
                details,
                cooperation(),
                day,
                on.isEmpty() ? null : texts.get(on.get(0).textId()));
        TextDocument document = paper.with(
                deviations(ListQuery.everything().filtered(Map.of("contract", contract.toString(), "state", "nu")))
                        .rows());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String name = "contract-" + details.number().toLowerCase(Locale.ROOT) + "-" + day;
        if (format == Format.PDF) {
            export.pdf(document, bytes);
            return new PaperFile(name + ".pdf", "application/pdf", bytes.toByteArray());
        }
        export.docx(document, bytes);
        return new PaperFile(name + ".docx", DOCX, bytes.toByteArray());
    }

    /** Today, or the first or last day when the contract is not in force today. */
    private LocalDate day(UUID contract) {
        LocalDate today = LocalDate.now(clock);
        ContractDetails details = contracts.details(contract, today);
        LocalDate last = details.period().lastDay();
        if (details.period().from().isAfter(today)) {
            return details.period().from();
        }
        return last != null && last.isBefore(today) ? last : today;
    }

    private String cooperation() {
        return database.first(
                        PaperStatements.NAME,
                        row -> row.text("name"),
                        ActorContext.current().requireCooperation())
                .orElse("");
    }
}
