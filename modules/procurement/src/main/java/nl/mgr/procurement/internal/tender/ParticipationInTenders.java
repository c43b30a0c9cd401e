package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationConsequences;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;

/** What leaving does to tenders that are under way: lots that buy for the municipality are to be changed or closed. */
@ApplicationScoped
class ParticipationInTenders implements ParticipationConsequences {

    private static final String UNDER_WAY = """
            select count(distinct l.id) as lots
            from procurement.lot l
            join procurement.lot_municipality m on m.cooperation_id = l.cooperation_id and m.lot_id = l.id
            where l.cooperation_id = ? and m.municipality_id = ? and (?::text is null or l.legal_domain = ?)
              and l.status <> 'closed' and (l.contract_until is null or l.contract_until > ?)
            """;

    private static final String NAME = "select name from cooperation.municipality_ref where id = ?";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "procurement";
    }

    @Override
    public List<Consequence> of(ParticipationChange change, SubmoduleRef submodule) {
        if (change.joins()) {
            return List.of();
        }
        UUID cooperation = ActorContext.current().requireCooperation();
        LegalDomain domain = submodule.legalDomain();
        String code = domain == null ? null : domain.code();
        return database
                .list(
                        UNDER_WAY,
                        row -> row.number("lots"),
                        cooperation,
                        change.municipality(),
                        code,
                        code,
                        change.effective())
                .stream()
                .filter(lots -> lots > 0)
                .map(lots -> new Consequence("procurement", "gevolg.percelen", lots, true, list(change)))
                .toList();
    }

    private String list(ParticipationChange change) {
        String name = database.first(NAME, row -> row.text("name"), change.municipality())
                .orElseThrow();
        return "/inkoop/aanbestedingen?gemeente=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
