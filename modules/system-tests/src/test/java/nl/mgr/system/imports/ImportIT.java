package nl.mgr.system.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.RunningPlatform;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that are read in: told of before anything changes, as a whole or not at all, whatever is killed meanwhile. */
@Tag("own-platform")
class ImportIT {

    private static final String STAFF = "contractbeheerder@mgr-sdcg";
    private static final String KIND = "aanbieders";
    private static final String OURS = "(select id from cooperation.cooperation where code = 'mgr-sdcg')";
    private static final Path DATA = Demo.copy("imports");

    private static RunningPlatform platform;

    private ImportDriver staff;

    @BeforeAll
    static void start() {
        platform = RunningPlatform.start(DATA, Platform.SETTINGS);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void logIn() {
        staff = new ImportDriver(platform, STAFF);
    }

    /** What the register holds, by content and version. */
    private String register() {
        return staff.text("select md5(string_agg(p::text, '|' order by id)) from providers.provider p");
    }

    private long trail() {
        return staff.number("select count(*) from platform.audit_entry where table_name = 'providers.provider'");
    }

    private static String cell(Answer page, String id) {
        return page.page().expectFirst("#" + id).text();
    }

    @Test
    void tooLargeAFileIsToldOnItsPageAndLeavesNothing() {
        long before = staff.number("select count(*) from platform.import_run");
        Answer answer = staff.send(KIND, "groot.csv", new byte[11 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.address()).contains("/account/inlezen?");
        assertThat(answer.page().select(".errors").text())
                .contains("Het bestand is te groot")
                .contains("hoogstens 10 MB");
        assertThat(staff.number("select count(*) from platform.import_run")).isEqualTo(before);
    }

    @Test
    void aFilledTemplateIsAppliedAfterItWasConfirmedAndASecondTimeChangesNothing() {
        String template = new String(
                staff.visitor()
                        .download("/account/inlezen-sjabloon?soort=aanbieders&vorm=csv")
                        .body(),
                StandardCharsets.UTF_8);
        List<String> lines = template.replace("\uFEFF", "").lines().toList();
        assertThat(lines.get(0)).isEqualTo(ProviderFile.HEADER);
        assertThat(lines).hasSize(2);
        String known =
                staff.text("select kvk_number || ';' || number || ';Nieuwe naam;' || legal_name || ';' || agb_code"
                        + " || ';' || kind || ';' || valid_from || ';' from providers.provider where valid_until is null"
                        + " and cooperation_id = " + OURS + " order by number limit 1");
        byte[] file = new ProviderFile()
                .with(known)
                .with(ProviderFile.row(91000001, "Eerste"))
                .bytes();
        String before = register();
        String run = staff.upload(KIND, "twee.csv", file);
        assertThat(staff.settled(run)).isEqualTo("checked");
        Answer page = staff.page(run);
        assertThat(cell(page, "nieuw")).isEqualTo("1");
        assertThat(cell(page, "gewijzigd")).isEqualTo("1");
        assertThat(cell(page, "gelijk")).isEqualTo("0");
        assertThat(register()).isEqualTo(before);
        staff.confirm(run);
        assertThat(staff.settled(run)).isEqualTo("applied");
        assertThat(staff.text("select name || ' ' || version from providers.provider where kvk_number = '"
                        + known.substring(0, 8) + "' and cooperation_id = " + OURS))
                .startsWith("Nieuwe naam ");
        assertThat(staff.text("select legal_name from providers.provider where kvk_number = '91000001'"))
                .isEqualTo("Stichting Eerste");
        assertThat(staff.text("select e.reason || ' by ' || p.login_name from platform.audit_entry e"
                        + " join platform.person p on p.id = e.person_id where table_name = 'providers.provider'"
                        + " order by e.id desc limit 1"))
                .startsWith("twee.csv (sha256 ")
                .endsWith(" by " + STAFF);
        assertThat(staff.number("select count(*) from platform.import_row where run_id = '" + run + "'"))
                .isZero();

        String after = register();
        long entries = trail();
        String again = staff.upload(KIND, "twee.csv", file);
        assertThat(again).isNotEqualTo(run);
        assertThat(staff.settled(again)).isEqualTo("nothing");
        assertThat(staff.page(again).page().select("main").text())
                .contains("hetzelfde bestand")
                .contains("al zo bekend");
        assertThat(staff.page(again).page().select("form[id=verwerk]")).isEmpty();
        assertThat(register()).isEqualTo(after);
        assertThat(trail()).isEqualTo(entries);
    }

    @Test
    void aTemplateAsItIsHasOneFaultAndAWorkbookIsReadToo() {
        byte[] workbook = staff.visitor()
                .download("/account/inlezen-sjabloon?soort=aanbieders&vorm=xlsx")
                .body();
        String run = staff.upload(KIND, "sjabloon.xlsx", workbook);
        assertThat(staff.settled(run)).isEqualTo("refused");
        assertThat(ImportDriver.faults(staff.page(run)))
                .containsExactly(KIND + "|2|||Dit is de rij met het voorbeeld uit het sjabloon.|Haal deze rij weg.");
    }

    @Test
    void eachFaultIsToldWithRowColumnValueAndRemedyAndNothingChanges() {
        String taken = staff.text("select number from providers.provider where cooperation_id = " + OURS + " limit 1");
        ProviderFile file = ProviderFile.invented(92000000, 8)
                .replace(3, "9200;N1;Zorg;Stichting;92000001;instelling;01-01-2026;")
                .replace(4, "92000002;N2;;Stichting;92000002;instelling;31-02-2026;")
                .replace(5, "92000003;N3;Zorg;Stichting;92000003;ziekenhuis;01-01-2026;")
                .replace(6, "92000000;N4;Zorg;Stichting;92000004;instelling;01-01-2026;")
                .replace(7, "92000005;" + taken + ";Zorg;Stichting;92000005;instelling;01-01-2026;")
                .replace(8, "92000006;N6;Zorg;Stichting;92000006;instelling;01-01-2026;31-12-2025");
        String before = register();
        String run = staff.upload(KIND, "fouten.csv", file.bytes());
        assertThat(staff.settled(run)).isEqualTo("refused");
        List<String> faults = ImportDriver.faults(staff.page(run));
        assertThat(faults).hasSize(7);
        assertThat(faults.get(0))
                .startsWith("3|kvk|9200|Een KvK-nummer heeft acht cijfers.|Vul het nummer uit het handelsregister in.");
        assertThat(faults.get(1)).isEqualTo("4|naam||Deze cel is leeg.|Vul de cel in.");
        assertThat(faults.get(2)).isEqualTo("4|vanaf|31-02-2026|Dit is geen datum.|Schrijf een datum als 01-01-2027.");
        assertThat(faults.get(3))
                .isEqualTo("5|soort|ziekenhuis|Deze waarde kan hier niet.|Kies uit: instelling, vrijgevestigd.");
        assertThat(faults.get(4))
                .isEqualTo("6|kvk|92000000|Dit KvK-nummer staat ook in rij 2.|Houd één rij per aanbieder over.");
        assertThat(faults.get(5)).startsWith("7|nummer|" + taken + "|Dit nummer heeft ");
        assertThat(faults.get(6)).startsWith("8|tot en met|2025-12-31|De laatste dag ligt voor de eerste.|");
        assertThat(staff.page(run).page().select("form[id=verwerk]")).isEmpty();
        assertThat(register()).isEqualTo(before);

        String beside = new String(
                staff.visitor()
                        .download("/account/inlezen-fouten?vorm=csv&id=" + run)
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(beside.lines().toList().get(0)).endsWith(ProviderFile.HEADER + ";fout;oplossing");
        assertThat(beside.lines().toList().get(2)).contains("kvk: Een KvK-nummer heeft acht cijfers.");
        String corrected = beside.lines()
                .filter(line -> line.contains(";fout;") || line.endsWith(";;"))
                .reduce((one, next) -> one + "\r\n" + next)
                .orElseThrow();
        String second = staff.upload(KIND, "verbeterd.csv", corrected.getBytes(StandardCharsets.UTF_8));
        assertThat(staff.settled(second)).isEqualTo("checked");
        assertThat(cell(staff.page(second), "nieuw")).isEqualTo("2");
        staff.cancel(second);
    }

    @Test
    void plantedFaultsInAFileOfThousandsOfRowsAreAllFound() {
        int rows = 5_000;
        int every = 100;
        ProviderFile file = ProviderFile.invented(93000000, rows);
        for (int at = 0; at < rows; at += every) {
            file.replace(at + 2, ProviderFile.row(93000000 + at, "Zorg").replace("instelling", "ziekenhuis"));
        }
        String before = register();
        String run = staff.upload(KIND, "veel.csv", file.bytes());
        assertThat(staff.settled(run)).isEqualTo("refused");
        assertThat(staff.number("select fault_count from platform.import_run where id = '" + run + "'"))
                .isEqualTo(rows / every);
        assertThat(staff.number("select count(distinct row_number) from platform.import_fault where run_id = '" + run
                        + "' and column_name = 'soort' and value = 'ziekenhuis' and (row_number - 2) % " + every
                        + " = 0"))
                .isEqualTo(rows / every);
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void aHeaderOfAnotherKindAndAnEmptyFileAreRefusedAtOnce() {
        long runs = staff.number("select count(*) from platform.import_run");
        Answer other = staff.send(KIND, "anders.csv", "kvk;naam;postbus\r\n1;2;3\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(other.page().select("[role=alert]").text())
                .contains("Ontbreekt: nummer, statutaire naam, agb, soort, vanaf, tot en met")
                .contains("Onbekend: postbus");
        Answer empty = staff.send(KIND, "leeg.csv", new ProviderFile().bytes());
        assertThat(empty.page().select("[role=alert]").text()).contains("geen rijen onder de kop");
        assertThat(staff.number("select count(*) from platform.import_run")).isEqualTo(runs);
    }

    @Test
    void whatChangedMeanwhileIsToldInsteadOfApplied() throws SQLException {
        String run = staff.upload(
                KIND, "verschoven.csv", ProviderFile.invented(94000000, 3).bytes());
        assertThat(staff.settled(run)).isEqualTo("checked");
        String other = staff.upload(
                KIND, "eerder.csv", ProviderFile.invented(94000000, 2).bytes());
        assertThat(staff.settled(other)).isEqualTo("checked");
        staff.confirm(other);
        assertThat(staff.settled(other)).isEqualTo("applied");
        staff.confirm(run);
        assertThat(staff.settled(run)).isEqualTo("checked");
        Answer page = staff.page(run);
        assertThat(page.page().select("main").text()).contains("Sinds het nakijken is er iets gewijzigd");
        assertThat(cell(page, "nieuw")).isEqualTo("1");
        assertThat(cell(page, "gelijk")).isEqualTo("2");
        staff.confirm(run);
        assertThat(staff.settled(run)).isEqualTo("applied");
    }

    @Test
    void aCheckIsCalledOffWhileItGoesOn() throws SQLException {
        String run;
        try (Connection database = PlatformDatabase.asSuperuser(platform);
                Statement hold = database.createStatement()) {
            database.setAutoCommit(false);
            hold.execute("lock table platform.import_row in share mode");
            run = staff.upload(
                    KIND, "stop.csv", ProviderFile.invented(95000000, 6_000).bytes());
            staff.awaits(run, "checking");
            assertThat(staff.page(run).page().select("#voortgang progress")).hasSize(1);
            staff.cancel(run);
            database.rollback();
        }
        assertThat(staff.settled(run)).isEqualTo("cancelled");
        Awaitility.await("its rows are gone")
                .atMost(Duration.ofMinutes(1))
                .until(() -> staff.number("select count(*) from platform.import_row where run_id = '" + run + "'")
                                + staff.number(
                                        "select count(*) from platform.import_progress where run_id = '" + run + "'")
                        == 0);
        assertThat(staff.page(run).page().select("form[id=verwerk], form[id=stop]"))
                .isEmpty();
        assertThat(staff.number("select count(*) from providers.provider where kvk_number like '95%'"))
                .isZero();
    }

    /** A second kind, of another module: what is known is closed, never rewritten. */
    @Test
    void productsAreAddedAndClosedAndNothingElse() {
        String known = "from contracts.product where valid_until is null and cooperation_id = " + OURS
                + " order by code limit 1";
        String code = staff.text("select code " + known);
        String row = staff.text("select concat_ws(';', code, name, legal_domain, unit, variant, valid_from) " + known);
        String header = "code;naam;wet;eenheid;bekostiging;vanaf;tot en met\r\n";
        String successor = code + ";Opvolger;" + row.split(";")[2] + ";uur;inspanning;01-01-2027;";
        String good = header + row + ";31-12-2026\r\n" + successor + "\r\n45Z98;Nieuw;jeugd;uur;output;01-01-2027;\r\n";
        String run = staff.upload("producten", "producten.csv", good.getBytes(StandardCharsets.UTF_8));
        assertThat(staff.settled(run)).isEqualTo("checked");
        assertThat(cell(staff.page(run), "nieuw")).isEqualTo("2");
        assertThat(cell(staff.page(run), "gewijzigd")).isEqualTo("1");
        staff.confirm(run);
        assertThat(staff.settled(run)).isEqualTo("applied");
        assertThat(staff.text(
                        "select string_agg(valid_from || ' ' || coalesce(valid_until::text, ''), ', ' order by valid_from)"
                                + " from contracts.product where code = '" + code + "' and cooperation_id = " + OURS))
                .endsWith(" 2027-01-01, 2027-01-01 ");
        String bad =
                header + row + ";01-11-2026\r\n" + code + ";Anders;" + row.split(";")[2] + ";uur;output;01-06-2027;\r\n"
                        + "99Z98;Nieuw;jeugd;uur;output;01-01-2027;\r\n45Z98;Hernoemd;jeugd;uur;output;01-01-2027;\r\n"
                        + "45Z98;Nieuw;jeugd;uur;output;01-03-2027;\r\n";
        String refused = staff.upload("producten", "fout.csv", bad.getBytes(StandardCharsets.UTF_8));
        assertThat(staff.settled(refused)).isEqualTo("refused");
        assertThat(ImportDriver.faults(staff.page(refused)).stream()
                        .map(fault -> fault.replaceAll("\\|[^|]*$", ""))
                        .toList())
                .containsExactly(
                        "2|tot en met|2026-11-01|Sluiten kan niet met terugwerkende kracht, en een einde kan niet weg.",
                        "3|code|" + code + "|Er is op deze dagen al een product met deze code, vanaf 2027-01-01.",
                        "4|code|99Z98|Categorie 99 staat niet in de landelijke lijst voor jeugd.",
                        "5|code|45Z98|Dit product bestaat al vanaf 2027-01-01, met een andere naam, wet, eenheid of bekostiging.",
                        "6|code|45Z98|Deze code staat voor een deel van dezelfde dagen ook in rij 5.",
                        "6|code|45Z98|Er is op deze dagen al een product met deze code, vanaf 2027-01-01.");
        HttpVisitor colleague = HttpVisitor.of(platform).logsInAs("relatiemanager@mgr-sdcg");
        assertThat(colleague.get(ImportDriver.PAGE + run).status()).isEqualTo(404);
        assertThat(colleague
                        .get("/account/inlezen-sjabloon?vorm=csv&soort=producten")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoMayReadInSeesItAndNobodyElse() {
        String run =
                staff.upload(KIND, "wie.csv", ProviderFile.invented(97000000, 2).bytes());
        assertThat(staff.settled(run)).isEqualTo("checked");
        HttpVisitor colleague = HttpVisitor.of(platform).logsInAs("relatiemanager@mgr-sdcg");
        assertThat(colleague.get(ImportDriver.PAGE + run).status()).isEqualTo(200);
        assertThat(colleague.get("/account/inlezen").page().select("main").text())
                .contains("wie.csv");
        HttpVisitor elsewhere = HttpVisitor.of(platform).logsInAs("contractbeheerder@zuid-limburg");
        for (String address : List.of(ImportDriver.PAGE + run, "/account/inlezen-fouten?vorm=csv&id=" + run)) {
            assertThat(elsewhere.get(address).status()).isEqualTo(404);
        }
        assertThat(elsewhere.get("/account/inlezen").page().select("main").text())
                .doesNotContain("wie.csv");
        assertThat(HttpVisitor.of(platform)
                        .logsInAs("inkoper@mgr-sdcg")
                        .get(ImportDriver.PAGE + run)
                        .status())
                .isEqualTo(404);
        staff.cancel(run);
    }
}
