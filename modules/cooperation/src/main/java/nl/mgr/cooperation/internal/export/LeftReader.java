package nl.mgr.cooperation.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.Leaving;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;
import nl.mgr.platform.PdfDocument;
import org.jspecify.annotations.Nullable;

/** Looks up who left what, unless the document is there already. */
@ApplicationScoped
class LeftReader {

    private static final String LEFT = """
            select p.municipality_id, p.valid_from, p.valid_until, m.name as municipality, r.name as cooperation,
                   s.id as submodule_id, s.name as submodule, c.name as module, s.legal_domain,
                   array_to_string(c.software_modules, ',') as software_modules
            from cooperation.participation p
            join cooperation.cooperation r on r.id = p.cooperation_id
            join cooperation.municipality m on m.id = p.municipality_id
            join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
            join cooperation.cooperation_module c on c.cooperation_id = s.cooperation_id and c.id = s.module_id
            where p.cooperation_id = ? and p.id = ? and p.valid_until <= ?
              and not exists (select from cooperation.frozen_export f
                              where f.cooperation_id = p.cooperation_id and f.participation_id = p.id)""";
    private static final String STEPS = """
            select kind, effective_on, decision_body, decision_date, decision_number
            from cooperation.participation_change where cooperation_id = ? and participation_id = ?
            order by effective_on, changed_at""";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    private record Step(
            String kind,
            LocalDate on,
            String body,
            @Nullable LocalDate date,
            String number) {

        static Step of(Row row) {
            return new Step(
                    row.text("kind"),
                    row.date("effective_on"),
                    row.text("decision_body"),
                    row.optionalDate("decision_date"),
                    row.text("decision_number"));
        }

        List<@Nullable Object> cells() {
            String step =
                    switch (kind) {
                        case "joined" -> "doet mee vanaf";
                        case "continued" -> "blijft meedoen vanaf";
                        default -> "doet niet meer mee vanaf";
                    };
            return Arrays.asList(step, on, body, date, number);
        }

        String line() {
            return body + ", nummer " + number + (date == null ? "" : ", " + PdfDocument.day(date));
        }
    }

    /** In a transaction of its own; empty when there is nothing (any more) to freeze. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Left> read(UUID participation) {
        UUID cooperation = ActorContext.current().requireCooperation();
        List<Step> steps = database.list(STEPS, Step::of, cooperation, participation);
        String decision = steps.isEmpty() ? "" : steps.get(steps.size() - 1).line();
        return database.first(
                LEFT,
                row -> new Left(
                        leaving(cooperation, row),
                        row.text("cooperation"),
                        row.text("municipality"),
                        steps.stream().map(Step::cells).toList(),
                        decision),
                cooperation,
                participation,
                LocalDate.now(clock));
    }

    private Leaving leaving(UUID cooperation, Row row) {
        String domain = row.optionalText("legal_domain");
        LocalDate until = row.date("valid_until");
        return new Leaving(
                cooperation,
                row.uuid("municipality_id"),
                new SubmoduleRef(
                        row.uuid("submodule_id"),
                        row.text("module"),
                        row.text("submodule"),
                        domain == null ? null : LegalDomain.of(domain),
                        Arrays.asList(row.text("software_modules").split(","))),
                row.date("valid_from"),
                until,
                until.atStartOfDay(clock.getZone()).toInstant());
    }
}
