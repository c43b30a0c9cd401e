package nl.mgr.monitoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.monitoring.Deliveries;
import nl.mgr.monitoring.ExpectedLine;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.ui.Download;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /leveringen/sjabloon?maand=2026-10&soort=xlsx}: a file with the rows that are expected, to be filled in. */
@Named("monitoringTemplate")
@RequestScoped
public class TemplateFile {

    private static final List<String> COLUMNS = List.of(
            "maand", "gemeentecode", "gemeentenaam", "productcode", "productnaam", "clienten", "volume", "tarief");

    @Inject
    private Deliveries deliveries;

    @Inject
    private TableExport export;

    private final Map<String, @Nullable String> chosen = new HashMap<>();

    public void load() {
        String asked = chosen.getOrDefault("maand", "");
        Month month = Typed.month(asked == null ? "" : asked).orElseThrow(() -> new NotFound("month " + asked));
        Format format = Download.kind(Format.class, Format::extension, chosen.get("soort"));
        List<List<@Nullable Object>> rows = deliveries.expected(month).stream()
                .map(line -> row(month, line))
                .toList();
        Download.send(
                "levering-" + month + "." + format.extension(),
                format.contentType(),
                out -> export.write(format, "levering " + month, COLUMNS, rows.iterator(), out));
    }

    private static List<@Nullable Object> row(Month month, ExpectedLine line) {
        return Arrays.asList(
                month.toString(),
                line.municipalityCode(),
                line.municipality(),
                line.productCode(),
                line.product(),
                null,
                null,
                line.tariff());
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }
}
