package nl.mgr.contracts.internal.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.TariffSheets;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.kernel.Row;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.PdfExport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class SheetService implements TariffSheets {

    /** A provider with more tariffs than this reads the rest in the list, which the document says. */
    private static final int MOST = 5_000;

    @Inject
    private Database database;

    @Inject
    private PdfExport pdf;

    @Override
    @Right("contracts.tariff.view")
    public Sheet sheet(@Nullable UUID provider, LocalDate day) {
        UUID asked = provider == null ? own() : provider;
        return database.first(
                        SheetLists.HEAD,
                        row -> new Sheet(
                                row.uuid("id"),
                                row.text("number"),
                                row.text("name"),
                                row.text("agb_code"),
                                day,
                                row.number("tariffs"),
                                row.number("products"),
                                row.optionalDate("next")),
                        asked,
                        day,
                        day,
                        day,
                        day,
                        asked,
                        day,
                        day,
                        day,
                        day,
                        day,
                        asked)
                .orElseThrow(() -> new NotFound("provider " + asked));
    }

    private static UUID own() {
        return Optional.ofNullable(ActorContext.current().providerId())
                .orElseThrow(() -> new NotFound("tariff sheet of nobody"));
    }

    @Override
    @Right("contracts.tariff.view")
    public Page<SheetRow> rows(UUID provider, LocalDate day, ListQuery query) {
        return database.page(SheetLists.rows(provider, day), query, SheetService::row);
    }

    @Override
    @Right("contracts.tariff.view")
    public SheetFile pdf(@Nullable UUID provider, LocalDate day) {
        Sheet sheet = sheet(provider, day);
        Page<SheetRow> rows = rows(sheet.providerId(), day, ListQuery.firstPage(MOST));
        String shown = PdfDocument.day(day);
        String note = rows.total() > rows.rows().size()
                ? "De eerste " + rows.rows().size() + " van de " + rows.total()
                        + " tarieven; alle staan in het portaal."
                : null;
        PdfDocument document = new PdfDocument(
                "Tarievenblad " + sheet.provider() + ", " + shown,
                "De tarieven van " + sheet.provider() + " op " + shown + ", zoals zij in de contracten staan.",
                List.of(
                        new Fact("Zorgaanbieder", sheet.provider() + ", nummer " + sheet.number()),
                        new Fact("AGB-code", sheet.agb()),
                        new Fact("Geldt op", shown),
                        new Fact("Tarieven", String.valueOf(sheet.tariffs()))),
                List.of(new Chapter(
                        "Tarieven",
                        rows.rows().isEmpty() ? "Op deze dag geldt geen tarief." : note,
                        List.of("code", "product", "gemeente", "contract", "tarief", "per", "was", "vanaf"),
                        rows.rows().stream().map(SheetService::cells).toList())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(document, bytes);
        return new SheetFile(
                "tarievenblad-" + sheet.number().toLowerCase(Locale.ROOT) + "-" + day + ".pdf",
                "application/pdf",
                bytes.toByteArray());
    }

    private static List<@Nullable Object> cells(SheetRow row) {
        return Arrays.asList(
                row.code(),
                row.product(),
                row.municipality(),
                row.contract(),
                row.amount(),
                row.unit().code(),
                row.before(),
                row.from());
    }

    private static SheetRow row(Row row) {
        LocalDate until = row.optionalDate("valid_until");
        return new SheetRow(
                row.uuid("line_id"),
                row.uuid("contract_id"),
                row.text("contract"),
                row.text("municipality"),
                row.uuid("product_id"),
                row.text("code"),
                row.text("product"),
                Unit.of(row.text("unit")),
                row.optionalMoney("cents"),
                row.optionalMoney("before"),
                row.optionalDate("valid_from"),
                until == null ? null : until.minusDays(1));
    }
}
