package nl.mgr.cooperation.internal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.CooperationDetails;
import nl.mgr.cooperation.CooperationDetails.OfferedModule;
import nl.mgr.cooperation.CooperationDetails.OfferedSubmodule;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Row;

/** Reads a cooperation and its offer in three queries. */
@ApplicationScoped
class OfferReader {

    private static final String COOPERATION = """
            select c.id, c.code, c.name, c.short_name, c.legal_form, c.valid_from, c.valid_until, c.source,
                   m.name as centre
            from cooperation.cooperation c left join cooperation.municipality m on m.id = c.centre_municipality_id
            where c.id = ?""";

    private static final String MODULES = """
            select id, name, array_to_string(software_modules, ',') as software_modules, valid_from, valid_until,
                   notice_months
            from cooperation.cooperation_module where cooperation_id = ? order by sort, name""";

    private static final String SUBMODULES = """
            select id, module_id, name, legal_domain, valid_from, valid_until
            from cooperation.submodule where cooperation_id = ? order by sort, name""";

    @Inject
    private Database database;

    private record Sub(UUID module, OfferedSubmodule submodule) {

        static Sub of(Row row) {
            String domain = row.optionalText("legal_domain");
            return new Sub(
                    row.uuid("module_id"),
                    new OfferedSubmodule(
                            row.uuid("id"),
                            row.text("name"),
                            domain == null ? null : LegalDomain.of(domain),
                            row.period("valid_from", "valid_until")));
        }
    }

    CooperationDetails details(UUID cooperation) {
        List<Sub> submodules = database.list(SUBMODULES, Sub::of, cooperation);
        List<OfferedModule> modules = database.list(MODULES, row -> module(row, submodules), cooperation);
        return database.first(COOPERATION, row -> details(row, modules), cooperation)
                .orElseThrow(() -> new NotFound("cooperation " + cooperation));
    }

    LocalDate foundedOn(UUID cooperation) {
        return database.first(
                        "select valid_from from cooperation.cooperation where id = ?",
                        row -> row.date("valid_from"),
                        cooperation)
                .orElseThrow(() -> new NotFound("cooperation " + cooperation));
    }

    private static CooperationDetails details(Row row, List<OfferedModule> modules) {
        return new CooperationDetails(
                new CooperationRef(row.uuid("id"), row.text("code"), row.text("name"), row.text("short_name")),
                LegalForm.of(row.text("legal_form")),
                row.optionalText("centre"),
                row.period("valid_from", "valid_until"),
                row.text("source"),
                modules);
    }

    private static OfferedModule module(Row row, List<Sub> submodules) {
        UUID id = row.uuid("id");
        return new OfferedModule(
                id,
                row.text("name"),
                Arrays.asList(row.text("software_modules").split(",")),
                row.period("valid_from", "valid_until"),
                row.integer("notice_months"),
                submodules.stream()
                        .filter(sub -> sub.module().equals(id))
                        .map(Sub::submodule)
                        .toList());
    }
}
