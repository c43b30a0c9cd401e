package nl.mgr.system.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Before a municipality asks to leave it reads how many of its people lose pages, and its administrator sees who they are. */
class PeopleOfAChangeIT {

    private static final String TOLD = "mensen van de gemeente hebben een rol die daar bladzijden opent";

    private static Element form(String login, String module) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement()
                        .executeQuery("select s.id from cooperation.submodule s"
                                + " join cooperation.cooperation_module c on c.id = s.module_id"
                                + " join cooperation.cooperation k on k.id = c.cooperation_id where k.code = 'mgr-sdcg'"
                                + " and c.name = '" + module + "' and s.name = 'Jeugd'")) {
            row.next();
            return HttpVisitor.of(Platform.shared())
                    .logsInAs(login)
                    .get("/samenwerking/verzoek-nieuw?onderdeel=" + row.getString(1) + "&per=01-01-2029")
                    .page()
                    .expectFirst("#gevolgen");
        }
    }

    private static long members(String municipality) throws SQLException {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                ResultSet row = database.createStatement()
                        .executeQuery("select count(*) from platform.membership m join platform.organisation o on"
                                + " o.id = m.organisation_id where o.name = 'Gemeente " + municipality + "' and"
                                + " m.valid_from"
                                + " <= '2029-01-01'"
                                + " and coalesce(m.valid_until,"
                                + " 'infinity')"
                                + " > '2029-01-01'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whoLeavesTheLastPartOfAModuleReadsWhosePagesGo() throws SQLException {
        Element administrator = form("beheerder@wageningen", "Contractbeheer");
        assertThat(administrator.text()).contains(members("Wageningen") + " " + TOLD);
        assertThat(administrator.select("a[href*=/account/mensen]")).hasSize(1);
        Element officer = form("beleidsmedewerker@wageningen", "Contractbeheer");
        assertThat(officer.text()).contains(TOLD);
        assertThat(officer.select("a[href*=/account/mensen]")).isEmpty();
    }

    @Test
    void whereAnotherPartKeepsTheModuleNobodyLosesPages() throws SQLException {
        assertThat(form("beheerder@westervoort", "Contractbeheer").text()).doesNotContain(TOLD);
    }
}
