package nl.mgr.system.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Everything about one provider stands on one page, for each reader as far as it is theirs. */
class ProviderPageIT {

    private static String provider() throws SQLException {
        try (Connection superuser = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery("select p.id from providers.provider p"
                        + " join cooperation.cooperation c on c.id = p.cooperation_id"
                        + " where p.number = '018' and c.code = 'mgr-sdcg'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Element part(HttpVisitor who, String address) {
        return who.get(address).page().selectFirst("#gebruik");
    }

    private static String total(Element part) {
        return part.selectFirst("tfoot td").text();
    }

    @Test
    void useStandsThereAsInTheFiguresOfTheReader() throws SQLException {
        String page = "/aanbieders/aanbieder?id=" + provider();
        HttpVisitor staff = HttpVisitor.of(Platform.shared()).logsInAs("contractbeheerder@mgr-sdcg");
        HttpVisitor duiven = HttpVisitor.of(Platform.shared()).logsInAs("beleidsmedewerker@duiven");
        Element all = part(staff, page);
        Element own = part(duiven, page);

        assertThat(all.selectFirst("h2").text()).isEqualTo("Uitnutting 2026");
        assertThat(total(all)).isNotEqualTo(total(own)).isNotEqualTo("€ 0");
        assertThat(total(all)).isEqualTo(figures(staff, all));
        assertThat(total(own)).isEqualTo(figures(duiven, own));
        assertThat(staff.get(page).page().select("nav[data-parts]"))
                .as("links to its parts")
                .hasSize(1);
    }

    private static String figures(HttpVisitor who, Element part) {
        return who.get(part.selectFirst(".section__head a").attr("href"))
                .page()
                .selectFirst("#verdeling tfoot td")
                .text();
    }
}
