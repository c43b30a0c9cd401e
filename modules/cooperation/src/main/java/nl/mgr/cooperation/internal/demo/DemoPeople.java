package nl.mgr.cooperation.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Settings;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.OrganisationKind;

/**
 * Demo log-ins, one per role, named after what people do: {@code inkoper@mgr-sdcg}, {@code beleidsmedewerker@duiven}. The
 * accountant works for every cooperation and chooses at log-in.
 */
@ApplicationScoped
class DemoPeople {

    private static final String ACCOUNTANT = "accountant@controle";
    private static final Map<String, String> STAFF = new LinkedHashMap<>();
    private static final Map<String, String> MUNICIPALITY = new LinkedHashMap<>();

    static {
        STAFF.put("Beheerder", "administrator");
        STAFF.put("Manager", "manager");
        STAFF.put("Inkoper", "buyer");
        STAFF.put("Jurist", "lawyer");
        STAFF.put("Contractbeheerder", "contract-administrator");
        STAFF.put("Relatiemanager", "relation-manager");
        STAFF.put("Projectleider", "project-leader");
        STAFF.put("Financieel adviseur", "financial-adviser");
        STAFF.put("Managementassistent", "management-assistant");
        STAFF.put("Lezer", "auditor");
        MUNICIPALITY.put("Beheerder", "municipality-administrator");
        MUNICIPALITY.put("Beleidsmedewerker", "policy-officer");
        MUNICIPALITY.put("Toegang", "access-member");
        MUNICIPALITY.put("Financieel medewerker", "finance-officer");
        MUNICIPALITY.put("Wethouder", "alderman");
    }

    @Inject
    private Accounts accounts;

    @Inject
    private Municipalities municipalities;

    /**
     * Staff of the cooperation, and a person per role in each of its municipalities that exists on the demo day.
     *
     * @return id of the membership per log-in name
     */
    Map<String, UUID> join(CooperationRef cooperation, LocalDate demoDay) {
        Period period = Period.from(demoDay.minusYears(1));
        UUID team = accounts.organisation(OrganisationKind.COOPERATION_TEAM, cooperation.shortName(), cooperation.id());
        Map<String, UUID> all = new HashMap<>(members(team, cooperation, cooperation.code(), STAFF, period));
        member(team, cooperation, ACCOUNTANT, "Accountant", "auditor", period);
        for (MunicipalityRef municipality : municipalities.participants(demoDay)) {
            UUID organisation = accounts.organisation(
                    OrganisationKind.MUNICIPALITY, "Gemeente " + municipality.name(), municipality.id());
            all.putAll(members(organisation, cooperation, slug(municipality.name()), MUNICIPALITY, period));
        }
        return all;
    }

    private Map<String, UUID> members(
            UUID organisation, CooperationRef cooperation, String place, Map<String, String> roles, Period period) {
        Map<String, UUID> all = new HashMap<>();
        roles.forEach((name, role) -> {
            String loginName = slug(name) + "@" + place;
            all.put(loginName, member(organisation, cooperation, loginName, name, role, period));
        });
        return all;
    }

    private UUID member(
            UUID organisation, CooperationRef cooperation, String loginName, String name, String role, Period period) {
        String password = Settings.text("mgr.demo.password", "");
        return accounts.member(organisation, cooperation.id(), loginName, name, password, Set.of(role), period);
    }

    /** Small letters and hyphens: "Valkenburg aan de Geul" becomes {@code valkenburg-aan-de-geul}. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
