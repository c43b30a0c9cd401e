package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;
import nl.mgr.procurement.ApplicationRow;
import nl.mgr.procurement.AwardRow;
import nl.mgr.procurement.LotDetails;
import nl.mgr.procurement.LotLine;
import nl.mgr.procurement.Procedure;

/** Puts a lot together as its actor may see it. */
@ApplicationScoped
public class LotReader {

    private static final String LINES = """
            select l.id, l.product_id, p.code, p.name, p.unit, l.cents
            from procurement.lot_line l
            join contracts.product_ref p on p.cooperation_id = l.cooperation_id and p.id = l.product_id
            where l.lot_id = ?
            order by p.code
            """;

    private static final String MUNICIPALITIES = """
            select r.id, r.name from cooperation.municipality_ref r
            where r.id in (select unnest(l.municipality_ids) from procurement.lot l where l.id = ?)
            order by r.name
            """;

    private static final String AWARDS = """
            select w.id, w.provider_id, p.name, w.awarded_on, w.contract_id,
                   (select min(c.contract_number) from contracts.line_ref c where c.contract_id = w.contract_id) as number
            from procurement.award w
            join providers.provider_ref p on p.id = w.provider_id
            where w.lot_id = ?
            order by w.awarded_on, p.name
            """;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @throws NotFound when the lot does not exist for this actor */
    public LotFacts facts(UUID lotId) {
        return database.first(TenderLists.LOT, TenderLists::facts, today(), lotId)
                .orElseThrow(() -> new NotFound("lot " + lotId));
    }

    public List<LotLine> lines(UUID lotId) {
        return database.list(LINES, LotReader::line, lotId);
    }

    public List<UUID> municipalities(UUID lotId) {
        return database.list(MUNICIPALITIES, row -> row.uuid("id"), lotId);
    }

    public List<String> municipalityNames(UUID lotId) {
        return database.list(MUNICIPALITIES, row -> row.text("name"), lotId);
    }

    Optional<LotDetails> read(UUID lotId, List<ApplicationRow> applications) {
        boolean sealed = database.first(TenderLists.LOT, TenderLists::facts, today(), lotId)
                .filter(facts -> facts.isSealed(today()))
                .isPresent();
        List<LotLine> lines = lines(lotId);
        List<String> municipalities = municipalityNames(lotId);
        List<AwardRow> awards = database.list(AWARDS, LotReader::award, lotId);
        return database.first(
                TenderLists.LOT,
                row -> new LotDetails(
                        TenderLists.lot(row),
                        row.uuid("tender_id"),
                        row.text("tender_number"),
                        row.text("tender_title"),
                        Procedure.of(row.text("procedure")),
                        row.optionalDate("deadline"),
                        lines,
                        municipalities,
                        sealed,
                        applications,
                        awards),
                today(),
                lotId);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LotLine line(Row row) {
        return new LotLine(
                row.uuid("id"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("name"),
                Unit.of(row.text("unit")),
                row.money("cents"));
    }

    private static AwardRow award(Row row) {
        return new AwardRow(
                row.uuid("id"),
                row.uuid("provider_id"),
                row.text("name"),
                row.date("awarded_on"),
                row.optionalUuid("contract_id"),
                row.optionalText("number"));
    }
}
