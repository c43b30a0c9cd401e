package nl.mgr.monitoring.internal.budget;

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

/** What leaving does to care budgets: those of the year it happens in and of later years are too large. */
@ApplicationScoped
class ParticipationInBudgets implements ParticipationConsequences {

    private static final String FROM_YEAR = """
            select count(*) as budgets from monitoring.care_budget
            where cooperation_id = ? and municipality_id = ? and (?::text is null or legal_domain = ?) and year >= ?
            """;

    private static final String NAME = "select name from cooperation.municipality_ref where id = ?";

    @Inject
    private Database database;

    @Override
    public String softwareModule() {
        return "monitoring";
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
                        FROM_YEAR,
                        row -> row.number("budgets"),
                        cooperation,
                        change.municipality(),
                        code,
                        code,
                        change.effective().getYear())
                .stream()
                .filter(budgets -> budgets > 0)
                .map(budgets -> new Consequence("monitoring", "gevolg.begrotingen", budgets, true, list(change)))
                .toList();
    }

    private String list(ParticipationChange change) {
        String name = database.first(NAME, row -> row.text("name"), change.municipality())
                .orElseThrow();
        return "/leveringen/begroting?jaar=" + change.effective().getYear() + "&gemeente="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
