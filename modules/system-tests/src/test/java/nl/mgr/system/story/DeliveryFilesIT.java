package nl.mgr.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mgr.system.story.DeliverPage.Problem;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a delivery can be wrong, as the provider meets it in the portal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryFilesIT {

    private static final String MONTH = "november 2026";
    private static final String YEAR_AGO = "november 2025";
    private static final List<String> EXISTING = List.of("44A09", "41A11", "45A35", "45A04");
    private static final int MEGABYTE = 1024 * 1024;

    private final Visitor officer = Visitor.atDesk();

    private DeliveryFile good = DeliveryFile.of(new byte[0]);
    private String formerTariff = "";
    private int formerTariffRow;

    @BeforeAll
    void readsWhatIsAsked() {
        officer.logsInAs("aanbieder-018@mgr-sdcg");
        good = DeliveryFile.of(DeliveriesPage.of(officer).opens(MONTH).template("CSV"));
        for (int row = 2; row <= good.size() + 1; row++) {
            good.put(row, "clienten", "2").put(row, "volume", "60");
        }
        DeliveryFile then =
                DeliveryFile.of(DeliveriesPage.of(officer).opens(YEAR_AGO).template("CSV"));
        formerTariffRow = good.rowWhere((municipality, product) -> {
            String former = then.tariff(municipality, product);
            return !former.isEmpty() && !former.equals(good.tariff(municipality, product));
        });
        formerTariff =
                then.tariff(good.value(formerTariffRow, "gemeentecode"), good.value(formerTariffRow, "productcode"));
    }

    @AfterAll
    void leave() {
        assertThat(officer.faults()).isEmpty();
        officer.close();
    }

    private DeliverPage page() {
        return DeliveriesPage.of(officer).opens(MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void everyWrongRowIsToldWithItsValueAndItsRemedy(String kind) {
        DeliveryFile file = good.copy();
        List<Integer> rows = IntStream.rangeClosed(2, good.size() + 1)
                .filter(row -> row != formerTariffRow)
                .boxed()
                .toList();
        int twin = rows.get(2);
        int unknown = rows.get(0);
        int notContracted = rows.get(1);
        int twice = rows.get(3);
        String foreign = EXISTING.stream()
                .filter(code -> !good.products().contains(code))
                .findFirst()
                .orElseThrow();
        String twinProduct = good.value(twin, "productcode");
        String agreed = good.value(formerTariffRow, "tarief");
        file.put(unknown, "productcode", "99Z99")
                .put(notContracted, "productcode", foreign)
                .put(formerTariffRow, "tarief", formerTariff)
                .put(twice, "gemeentecode", good.value(twin, "gemeentecode"))
                .put(twice, "productcode", twinProduct)
                .put(twice, "tarief", good.value(twin, "tarief"))
                .put(rows.get(4), "volume", "-60")
                .put(rows.get(5), "volume", "=1+1")
                .put(rows.get(6), "clienten", "@SUM(A1)")
                .put(rows.get(7), "maand", "2026-10")
                .put(rows.get(8), "gemeentecode", "9999")
                .put(rows.get(9), "volume", "")
                .put(rows.get(10), "clienten", "2,5")
                .put(rows.get(11), "tarief", "duur");
        Map<Integer, Problem> problems = Map.ofEntries(
                told(unknown, "productcode", "99Z99", "Deze productcode bestaat niet.", "Gebruik een code"),
                told(
                        notContracted,
                        "productcode",
                        foreign,
                        "U hebt in deze maand geen contract voor product " + foreign + ".",
                        "Gebruik een product uit ons sjabloon."),
                told(formerTariffRow, "tarief", formerTariff, "Dit tarief geldt vanaf", "Vul " + agreed + " in."),
                told(
                        twice,
                        "productcode",
                        twinProduct,
                        "Deze gemeente en dit product stonden al in rij " + twin + ".",
                        "Tel beide regels op in rij " + twin),
                told(rows.get(4), "volume", "-60", "Een volume is 0 of hoger.", "Wilt u iets terugdraaien?"),
                told(rows.get(5), "volume", "=1+1", "Deze cel begint als een formule.", "Vul de uitkomst in"),
                told(rows.get(6), "clienten", "@SUM(A1)", "Deze cel begint als een formule.", "Vul de uitkomst in"),
                told(rows.get(7), "maand", "2026-10", "Dit is een andere maand", "Lever deze regel in bij"),
                told(rows.get(8), "gemeentecode", "9999", "Deze gemeentecode kennen wij niet.", "Zoek de code op"),
                told(rows.get(9), "volume", "leeg", "Deze cel is leeg.", "Vul de cel in."),
                told(rows.get(10), "clienten", "2,5", "Dit is geen heel aantal cliënten.", "Vul een heel getal in"),
                told(rows.get(11), "tarief", "duur", "Dit is geen bedrag", "Schrijf het tarief als"));

        String name = "fout." + kind;
        DeliverPage refused = page().sends(kind.equals("csv") ? file.csv(name) : file.xlsx(name));

        refused.shows(problems.values().stream()
                .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                .toList());
        DeliveriesPage.of(officer).newestIs(MONTH, "afgekeurd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatWeKnowBetterIsTakenOverAndTheRestStaysForTheSender(String kind) {
        int negative = formerTariffRow == 2 ? 3 : 2;
        int mistyped = IntStream.rangeClosed(2, good.size() + 1)
                .filter(row -> row != formerTariffRow && row != negative)
                .findFirst()
                .orElseThrow();
        String product = good.value(mistyped, "productcode");
        DeliveryFile file = good.copy()
                .put(negative, "volume", "-62")
                .put(mistyped, "productcode", product.substring(0, 4))
                .put(formerTariffRow, "tarief", formerTariff);
        String name = "herstel." + kind;

        DeliverPage rest = page().sends(kind.equals("csv") ? file.csv(name) : file.xlsx(name))
                .takesProposals(2);

        rest.shows(List.of(
                new Problem(negative, "volume", "-62", "Een volume is 0 of hoger.", "Wilt u iets terugdraaien?")));
        if (kind.equals("csv")) {
            DeliveryFile kept = DeliveryFile.of(rest.lastFile());
            assertThat(kept.value(mistyped, "productcode")).isEqualTo(product);
            assertThat(kept.value(formerTariffRow, "tarief")).isEqualTo(good.value(formerTariffRow, "tarief"));
            assertThat(kept.value(mistyped, "volume")).isEqualTo("60");
        }
    }

    @Test
    void proposalsAreOfTheFileThatWasSeen() {
        int negative = formerTariffRow == 2 ? 3 : 2;
        DeliveryFile file = good.copy().put(negative, "volume", "-63").put(formerTariffRow, "tarief", formerTariff);
        DeliverPage seen = page().sends(file.csv("gezien.csv"));
        try (Visitor colleague = Visitor.atDesk()) {
            colleague.logsInAs("aanbieder-018@mgr-sdcg");
            DeliveriesPage.of(colleague)
                    .opens(MONTH)
                    .sends(file.put(negative, "volume", "-64").csv("nieuwer.csv"));
        }

        seen.asksForProposals(1).refusedWith("er een nieuwer binnengekomen");

        seen.shows(List.of(
                        new Problem(
                                negative, "volume", "-64", "Een volume is 0 of hoger.", "Wilt u iets terugdraaien?"),
                        new Problem(formerTariffRow, "tarief", formerTariff, "Dit tarief geldt vanaf", "Vul "))
                .stream()
                .sorted(Comparator.comparing(Problem::row))
                .toList());
    }

    private static Map.Entry<Integer, Problem> told(int row, String column, String value, String text, String remedy) {
        return Map.entry(row, new Problem(row, column, value, text, remedy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ":"})
    void aSeparatorThatNobodyKnowsIsToldWithWhatToDo(String separator) {
        page().sends(good.csv("november.csv", separator.charAt(0), StandardCharsets.UTF_8))
                .refusedWith("Scheid ze met een puntkomma, komma of tab");
    }

    @Test
    void charactersThatCannotBeReadAreToldWithWhatToDo() {
        page().sends(good.csv("november.csv", ';', StandardCharsets.UTF_16LE))
                .refusedWith("Bewaar het bestand als CSV UTF-8 of als XLSX.");
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("groot.csv");
        byte[] megabyte = new byte[MEGABYTE];
        Arrays.fill(megabyte, (byte) ';');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        DeliverPage refused = page().sends(file);
        refused.refusedWith("Een levering is hoogstens 10 MB.");
        refused.refusedWith("Het bestand is niet gelezen en niet bewaard.");
    }

    @Test
    void whatIsNoTableIsToldWithWhatToDo() {
        byte[] bytes = {'P', 'K', 3, 4, 'x'};
        page().sends(new FilePayload("november.xlsx", "application/octet-stream", bytes))
                .refusedWith("Open het in uw rekenprogramma en bewaar het opnieuw als CSV of XLSX.");
        page().sends(new FilePayload("leeg.csv", "text/csv", new byte[0])).refusedWith("Kies een bestand");
    }

    @Test
    void aMonthWithoutContractAsksNothing() {
        officer.open("/leveringen/lever?maand=2016-01");
        assertThat(officer.page().locator("main").innerText()).contains("In deze maand loopt er geen contract");
        assertThat(officer.page().locator("#lever").count()).isZero();
    }

    @Test
    void aFileIsTakenWholeAndOnlyOnce() {
        FilePayload wrong = good.copy().put(2, "volume", "-61").csv("november-fout.csv");
        page().sends(wrong);
        FilePayload file = good.csv("november.csv");
        DeliveryPage taken = page().sendsGood(file);
        int version = taken.version();
        page().sendsGood(file).says("Dit bestand hadden wij al.");

        DeliveryFile other = good.copy().put(2, "volume", "61");
        DeliveryPage replaced = page().sendsGood(other.xlsx("november.xlsx"));

        replaced.says("is helemaal aangenomen: " + good.size() + " regels");
        assertThat(replaced.version()).isGreaterThan(version);
        page().sendsGood(wrong).says("Dit bestand hadden wij al en het blijft afgekeurd.");
        DeliveriesPage.of(officer).newestIs(MONTH, "ingediend");
    }
}
