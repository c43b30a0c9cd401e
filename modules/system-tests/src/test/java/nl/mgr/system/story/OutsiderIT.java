package nl.mgr.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Rozendaal buys together with the others but keeps its contracts itself. In a browser its policy officer can't see, find,
 * guess or export contracts and deliveries; her colleague of Duiven, at the same addresses, can.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsiderIT {

    private static final String NONSENSE = "/onzin/bestaat-niet";
    /** Contract, line, product, provider, delivery and month of one delivered figure of Duiven. */
    private static final String FIGURE = """
            select l.contract_id::text as contract, l.contract_number, f.line_id::text as line,
              f.product_id::text as product, f.provider_id::text as provider, p.name as provider_name,
              f.delivery_id::text as delivery, to_char(f.month, 'YYYY-MM') as month,
              split_part(l.origin::text, ':', 3) as lot_line
            from monitoring.utilisation_fact f
            join contracts.line_ref l on l.id = f.line_id and l.cooperation_id = f.cooperation_id
            join providers.provider_ref p on p.id = f.provider_id and p.cooperation_id = f.cooperation_id
            join cooperation.municipality_ref m on m.id = f.municipality_id
            where m.name = 'Duiven'
            order by f.month desc, f.line_id limit 1""";

    private static final String NUMBERS = "select distinct contract_number from contracts.line_ref";

    private final Visitor outsider = Visitor.atDesk();
    private final Visitor insider = Visitor.atDesk();
    private final Map<String, String> figure = new LinkedHashMap<>();
    private final List<String> numbers = new ArrayList<>();

    @BeforeAll
    void arrive() throws SQLException {
        outsider.logsInAs("beleidsmedewerker@rozendaal");
        insider.logsInAs("beleidsmedewerker@duiven");
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                Statement statement = database.createStatement()) {
            try (ResultSet row = statement.executeQuery(FIGURE)) {
                assertThat(row.next()).as("a figure to look for").isTrue();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    figure.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                }
            }
            try (ResultSet row = statement.executeQuery(NUMBERS)) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
        }
    }

    @AfterAll
    void leave() {
        assertThat(outsider.faults()).isEmpty();
        assertThat(insider.faults()).isEmpty();
        outsider.close();
        insider.close();
    }

    @Test
    void theMenuDoesNotHaveIt() {
        outsider.open("/vandaag");
        insider.open("/vandaag");

        assertThat(items(insider)).contains("Contracten", "Cijfers");
        assertThat(items(outsider)).contains("Inkoop").doesNotContain("Contracten", "Cijfers", "Leveringen");
    }

    private static List<String> items(Visitor visitor) {
        return visitor.page().locator(".mainnav a").allInnerTexts();
    }

    @Test
    void noPageThatItMayOpenLeadsThere() {
        TreeSet<String> toDo = new TreeSet<>(List.of("/vandaag"));
        TreeSet<String> done = new TreeSet<>();
        while (!toDo.isEmpty() && done.size() < MOST_PAGES) {
            String address = toDo.pollFirst();
            done.add(address);
            assertThat(outsider.open(address)).as(address).isEqualTo(200);
            String text = outsider.page().content();
            assertThat(text).as(address).doesNotContain("/contracten/", "/leveringen/");
            assertThat(numbers.stream().filter(number -> text.contains(">" + number + "<")))
                    .as("numbers of contracts on " + address)
                    .isEmpty();
            links(outsider).stream().filter(link -> !done.contains(link)).forEach(toDo::add);
        }
        assertThat(done).as("pages that were looked at").hasSizeGreaterThan(LEAST_PAGES);
    }

    private static final int MOST_PAGES = 60;
    private static final int LEAST_PAGES = 15;

    /** Addresses of pages of this portal, one per kind of page and first parameter's value. */
    private static List<String> links(Visitor visitor) {
        Object found = visitor.page().evaluate("""
                () => [...document.querySelectorAll('main a[href], .mainnav a[href]')]
                  .filter(a => a.origin === location.origin && !a.pathname.includes('uitloggen'))
                  .map(a => a.pathname + a.search)
                  .filter(a => !/bestand=|bestand\\?|sjabloon|taal=|sorteer=|vanaf=/.test(a))""");
        Map<String, String> firstOfKind = new LinkedHashMap<>();
        for (Object each : (List<?>) found) {
            String address = String.valueOf(each);
            firstOfKind.merge(address.replaceAll("=[^&]*", "="), address, (one, other) -> one);
        }
        return List.copyOf(firstOfKind.values());
    }

    @Test
    void whoGuessesAnAddressGetsWhatNonsenseGets() throws IOException {
        assertThat(outsider.open(NONSENSE)).isEqualTo(404);
        String nonsense = outsider.page().content();
        List<String> real = new ArrayList<>();
        for (String address : guesses()) {
            if (insider.asks(address) == 200) {
                real.add(address);
            }
            assertThat(outsider.open(address)).as(address).isEqualTo(404);
            assertThat(outsider.page().content()).as(address).isEqualTo(nonsense);
        }
        assertThat(real)
                .as("addresses that a municipality inside does open")
                .anyMatch(address -> address.startsWith("/contracten/contract?"))
                .anyMatch(address -> address.startsWith("/contracten/regel?"))
                .anyMatch(address -> address.startsWith("/leveringen/levering?"))
                .anyMatch(address -> address.startsWith("/leveringen/gebruik?"));
    }

    /** Every address of both modules: bare, with true ids, and searched. */
    private List<String> guesses() throws IOException {
        List<String> all = new ArrayList<>(List.of("/contracten", "/contracten/", "/leveringen", "/leveringen/"));
        for (String module : List.of("contracts", "monitoring")) {
            Properties views = new Properties();
            Path list = Path.of("..", module, "src/main/resources/META-INF/mgr-views.properties");
            try (Reader in = Files.newBufferedReader(list)) {
                views.load(in);
            }
            // programs are asked for a key first; what there is for them is no secret
            views.stringPropertyNames().stream()
                    .filter(view -> !view.startsWith("/api/"))
                    .sorted()
                    .forEach(view -> {
                        all.add(view);
                        for (String key : List.of("contract", "line", "product", "delivery")) {
                            all.add(view + "?id=" + figure.get(key));
                        }
                        all.add(view + "?zoek=" + figure.get("contract_number"));
                        all.add(view + "?maand=" + figure.get("month") + "&aanbieder=" + figure.get("provider"));
                    });
        }
        all.add("/contracten/contract.xhtml?id=" + figure.get("contract"));
        all.add("/leveringen/levering.xhtml?id=" + figure.get("delivery"));
        return all;
    }

    @Test
    void nothingOfItCanBeExported() {
        outsider.open(NONSENSE);
        String nonsense = outsider.page().content();
        for (String kind : List.of("csv", "xlsx")) {
            for (String list : List.of(
                    "/contracten/overzicht?",
                    "/contracten/producten?",
                    "/leveringen/gebruik?",
                    "/leveringen/levering?id=" + figure.get("delivery") + "&",
                    "/leveringen/sjabloon?maand=" + figure.get("month") + "&soort=" + kind + "&")) {
                assertThat(outsider.open(list + "bestand=" + kind))
                        .as(list + kind)
                        .isEqualTo(404);
                assertThat(outsider.page().content()).as(list + kind).isEqualTo(nonsense);
            }
        }
    }

    @Test
    void whatItDoesSeeOfProvidersHasNoContractsInIt() {
        String provider = "/aanbieders/aanbieder?id=" + figure.get("provider");
        assertThat(insider.open(provider)).isEqualTo(200);
        assertThat(insider.page().locator("main").innerText()).contains(String.valueOf(figure.get("contract_number")));

        int status = outsider.open(provider);

        assertThat(outsider.page().locator("body").innerText())
                .as("status " + status)
                .doesNotContain(String.valueOf(figure.get("contract_number")));
    }
}
