package nl.mgr.cooperation.internal.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationSpan;
import nl.mgr.cooperation.Participations;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Right;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
public class ParticipationAnswers implements Participations {

    @Inject
    private Database database;

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public boolean takesPart(
            UUID municipality, String softwareModule, @Nullable LegalDomain legalDomain, LocalDate day) {
        return database.number(
                        """
                        select count(*) as total from cooperation.participation_ref
                        where cooperation_id = ? and municipality_id = ? and software_module = ?
                          and (?::text is null or legal_domain = ?)
                          and valid_from <= ? and (valid_until is null or valid_until > ?)""",
                        ActorContext.current().requireCooperation(),
                        municipality,
                        softwareModule,
                        legalDomain,
                        legalDomain,
                        day,
                        day)
                > 0;
    }

    @Override
    @Transactional
    @Right("cooperation.municipality.view")
    public List<ParticipationSpan> spans(String softwareModule) {
        return database.list(
                """
                select municipality_id, legal_domain, valid_from, valid_until from cooperation.participation_ref
                where cooperation_id = ? and software_module = ?
                order by municipality_id, valid_from, legal_domain""",
                row -> new ParticipationSpan(
                        row.uuid("municipality_id"),
                        domain(row.optionalText("legal_domain")),
                        row.period("valid_from", "valid_until")),
                ActorContext.current().requireCooperation(),
                softwareModule);
    }

    private static @Nullable LegalDomain domain(@Nullable String code) {
        return code == null ? null : LegalDomain.of(code);
    }
}
