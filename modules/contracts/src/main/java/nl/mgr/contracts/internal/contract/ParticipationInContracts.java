package nl.mgr.contracts.internal.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationConsequences;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import org.jspecify.annotations.Nullable;

/**
 * What a change of participation does to contracts: those that hold in the municipality stop holding there, or begin to.
 * The contract itself does not change; somebody has to agree an amendment.
 */
@ApplicationScoped
class ParticipationInContracts implements ParticipationConsequences {

    /** Signed contracts that name the municipality for some day from the date on. */
    private static final String NAMED = """
            select count(distinct m.contract_id) as contracts, count(distinct m.provider_id) as providers
            from contracts.line_municipality m
            join contracts.contract c on c.cooperation_id = m.cooperation_id and c.id = m.contract_id
            where m.cooperation_id = ? and m.municipality_id = ? and (?::text is null or m.legal_domain = ?)
              and c.status = 'signed'
              and (m.valid_until is null or m.valid_until > ?) and (c.valid_until is null or c.valid_until > ?)
            """;

    private static final String NAME = "select name from cooperation.municipality_ref where id = ?";

    private record Counted(long contracts, long providers) {}

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "contracts";
    }

    @Override
    public List<Consequence> of(ParticipationChange change, SubmoduleRef submodule) {
        UUID cooperation = ActorContext.current().requireCooperation();
        LegalDomain domain = submodule.legalDomain();
        String code = domain == null ? null : domain.code();
        LocalDate from = change.effective();
        Counted counted = database.first(
                        NAMED,
                        row -> new Counted(row.number("contracts"), row.number("providers")),
                        cooperation,
                        change.municipality(),
                        code,
                        code,
                        from,
                        from)
                .orElseThrow();
        String list = list(change, code);
        return change.joins()
                ? told(new Consequence("contracts", "gevolg.begint", counted.contracts(), false, list))
                : told(
                        new Consequence("contracts", "gevolg.eindigt", counted.contracts(), true, list),
                        new Consequence("contracts", "gevolg.aanbieders", counted.providers(), false));
    }

    private String list(ParticipationChange change, @Nullable String domain) {
        String name = database.first(NAME, row -> row.text("name"), change.municipality())
                .orElseThrow();
        return "/contracten/overzicht?status=signed&gemeente=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + (domain == null ? "" : "&wet=" + domain);
    }

    private static List<Consequence> told(Consequence... all) {
        return Stream.of(all).filter(one -> one.count() > 0).toList();
    }
}
