package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.mgr.cooperation.LeavingExport;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import nl.mgr.platform.TableExport;
import nl.mgr.platform.TableExport.Format;
import org.jspecify.annotations.Nullable;

/** Makes the files of participations that have ended by decision and have none yet. Running it again adds nothing. */
@ApplicationScoped
public class Freezer {

    private static final String DUE = """
            select p.id, p.municipality_id, p.valid_until, m.name as municipality, s.id as submodule_id,
                   s.name as submodule, c.name as module, s.legal_domain,
                   array_to_string(c.software_modules, ',') as software_modules
            from cooperation.participation p
            join cooperation.municipality m on m.id = p.municipality_id
            join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where p.cooperation_id = ? and p.valid_until <= ? and p.valid_until > p.valid_from
              and not exists (select from cooperation.frozen_export f
                              where f.cooperation_id = p.cooperation_id and f.participation_id = p.id)
              and not exists (select from cooperation.participation n
                              where n.cooperation_id = p.cooperation_id and n.submodule_id = p.submodule_id
                                and n.municipality_id = p.municipality_id and n.valid_from = p.valid_until)
            order by p.valid_until, p.id""";
    private static final String INSERT = """
            insert into cooperation.frozen_export (id, cooperation_id, municipality_id, participation_id, title, file_name,
              content_type, content, sha256, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (participation_id, file_name) do nothing""";

    @Inject
    private Database database;

    @Inject
    private TableExport tables;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<LeavingExport> exports;

    private record Left(UUID participation, UUID municipality, String name, LocalDate until, SubmoduleRef submodule) {

        static Left of(Row row) {
            String domain = row.optionalText("legal_domain");
            return new Left(
                    row.uuid("id"),
                    row.uuid("municipality_id"),
                    row.text("municipality"),
                    row.date("valid_until"),
                    new SubmoduleRef(
                            row.uuid("submodule_id"),
                            row.text("module"),
                            row.text("submodule"),
                            domain == null ? null : LegalDomain.of(domain),
                            Arrays.asList(row.text("software_modules").split(","))));
        }

        String title(String sheet) {
            return sheet + ", " + submodule.module() + " " + submodule.name();
        }

        String fileName(String sheet, Format format) {
            String words = String.join("-", name, submodule.module(), submodule.name(), sheet, until.toString());
            return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + format.extension();
        }
    }

    /** Freezes in the actor's cooperation what ended up to and including today. */
    @Transactional
    public void freezeDue() {
        UUID cooperation = ActorContext.current().requireCooperation();
        for (Left left : database.list(DUE, Left::of, cooperation, LocalDate.now(clock))) {
            freeze(cooperation, left, decisions(cooperation, left));
            for (LeavingExport export : exports) {
                if (left.submodule().softwareModules().contains(export.softwareModule())) {
                    export.sheets(left.municipality(), left.submodule(), left.until()).stream()
                            .filter(sheet -> !sheet.rows().isEmpty())
                            .forEach(sheet -> freeze(cooperation, left, sheet));
                }
            }
        }
    }

    private LeavingExport.Sheet decisions(UUID cooperation, Left left) {
        List<List<@Nullable Object>> rows = database.list(
                """
                select kind, effective_on, decision_body, decision_date, decision_number
                from cooperation.participation_change where cooperation_id = ? and participation_id = ?
                order by effective_on, changed_at""",
                row -> Arrays.<@Nullable Object>asList(
                        step(row.text("kind")),
                        row.date("effective_on"),
                        row.text("decision_body"),
                        row.optionalDate("decision_date"),
                        row.text("decision_number")),
                cooperation,
                left.participation());
        return new LeavingExport.Sheet(
                "deelname",
                "Deelname en besluiten",
                List.of("Stap", "Datum", "Besloten door", "Besluit van", "Nummer"),
                rows);
    }

    private static String step(String kind) {
        return switch (kind) {
            case "joined" -> "doet mee vanaf";
            case "continued" -> "blijft meedoen vanaf";
            default -> "doet niet meer mee vanaf";
        };
    }

    private void freeze(UUID cooperation, Left left, LeavingExport.Sheet sheet) {
        for (Format format : Format.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            tables.write(format, sheet.title(), sheet.columns(), sheet.rows().iterator(), bytes);
            database.update(
                    INSERT,
                    Ids.next(),
                    cooperation,
                    left.municipality(),
                    left.participation(),
                    left.title(sheet.title()),
                    left.fileName(sheet.name(), format),
                    format.contentType(),
                    bytes.toByteArray(),
                    sha256(bytes.toByteArray()),
                    clock.instant());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
