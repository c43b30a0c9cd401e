package nl.mgr.system.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.mgr.system.support.HttpVisitor.Answer;
import nl.mgr.system.support.Platform;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The contracts of a whole region as a workbook: 328 of them, with forty faults of thirteen kinds, and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIntakeIT {

    private static final int CONTRACTS = 328;
    private static final int FAULTS = 40;
    private static final String HEAD =
            "contract;titel;aanbieder;van;tot en met;status;product;gemeente;tarief;tarief vanaf;tarief tot en met";
    private static final List<String> PLACES = List.of("Duiven", "Zevenaar", "Arnhem");

    /** Whatever a contract is made of, in one figure. */
    private static final String ALL = """
            select md5(coalesce(string_agg(line, '|' order by line), '')) from (
              select c::text as line from contracts.contract c union all select l::text from contracts.contract_line l
              union all select m::text from contracts.line_municipality m union all select t::text from contracts.tariff t) x""";

    /** Column, what is told and what to do, and how a good row gets that fault. */
    private record Planted(String column, String told, UnaryOperator<String> fault) {}

    private static final List<Planted> KINDS = List.of(
            new Planted("titel", "Deze cel is leeg", row -> row.replace(";Raamovereenkomst;", ";;")),
            new Planted("aanbieder", "staat niet in het register", row -> row.replaceFirst(";\\d{3};", ";9999;")),
            new Planted(
                    "van",
                    "geen datum",
                    row -> row.replace(";01-01-2027;31-12-2028;getekend", ";31-02-2027;31-12-2028;getekend")),
            new Planted(
                    "tot en met",
                    "laatste dag ligt voor de eerste",
                    row -> row.replace(";31-12-2028;getekend", ";31-12-2025;getekend")),
            new Planted("status", "Deze waarde kan hier niet", row -> row.replace(";getekend;", ";klaar;")),
            new Planted(
                    "product", "twee cijfers en drie", row -> row.replaceFirst(";(\\d\\d)...;Duiven", ";$1?;Duiven")),
            new Planted(
                    "product",
                    "staat niet bij de producten",
                    row -> row.replaceFirst(";(\\d\\d)...;Duiven", ";99Z99;Duiven")),
            new Planted("gemeente", "hoort niet bij de samenwerking", row -> row.replace(";Duiven;", ";Amsterdam;")),
            new Planted(
                    "tarief",
                    "geen bedrag",
                    row -> row.replaceFirst(";[0-9,]+;01-01-2027;31-12-2027$", ";gratis;01-01-2027;31-12-2027")),
            new Planted(
                    "tarief",
                    "hoger dan nul",
                    row -> row.replaceFirst(";[0-9,]+;01-01-2027;31-12-2027$", ";0,00;01-01-2027;31-12-2027")),
            new Planted(
                    "tarief vanaf",
                    "geen datum",
                    row -> row.replaceFirst(";01-01-2027;31-12-2027$", ";gisteren;31-12-2027")),
            new Planted(
                    "contract",
                    "Titel, aanbieder, looptijd of status is anders",
                    row -> row.replace(";Raamovereenkomst;", ";Anders;")),
            new Planted("tarief vanaf", "er geen tarief", row -> row.replaceFirst(";31-12-2027$", ";30-11-2027")));

    private ImportDriver staff;
    private final List<String> good = new ArrayList<>();

    @BeforeAll
    void file() {
        staff = new ImportDriver(Platform.shared(), "contractbeheerder@mgr-sdcg");
        String[] products = staff.text("""
                        select string_agg(p.code, ',' order by p.code) from contracts.product p
                        join cooperation.cooperation c on c.id = p.cooperation_id and c.code = 'mgr-sdcg'
                        where p.legal_domain = 'jeugd' and p.valid_from <= '2027-01-01' and p.valid_until is null""").split(",");
        for (int contract = 0; contract < CONTRACTS; contract++) {
            String head = "IMP-%03d;Raamovereenkomst;%03d;01-01-2027;31-12-2028;getekend;%s"
                    .formatted(contract, 1 + contract % 250, products[contract % products.length]);
            for (String place : PLACES) {
                String price = (50 + contract % 60) + "," + (10 + contract % 80);
                good.add(head + ";" + place + ";" + price + ";01-01-2027;31-12-2027");
                good.add(head + ";" + place + ";" + price + ";01-01-2028;");
            }
        }
    }

    @AfterAll
    void gone() throws java.sql.SQLException {
        try (var superuser = nl.mgr.system.support.PlatformDatabase.asSuperuser(Platform.shared());
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : List.of("tariff", "line_municipality", "contract_line")) {
                String key = table.equals("contract_line") ? "contract_id" : "line_id";
                String of = table.equals("contract_line")
                        ? "select c.id from contracts.contract c where c.number like 'IMP-%'"
                        : "select l.id from contracts.contract_line l join contracts.contract c on c.id = l.contract_id"
                                + " where c.number like 'IMP-%'";
                statement.execute("delete from contracts." + table + " where " + key + " in (" + of + ")");
            }
            statement.execute("delete from contracts.contract where number like 'IMP-%'");
        }
    }

    @Test
    void fortyFaultsAreToldAndTheCorrectedFileComesInOnce() throws IOException {
        List<String> rows = new ArrayList<>(good);
        Map<Integer, Planted> planted = new TreeMap<>();
        for (int fault = 0; fault < FAULTS; fault++) {
            Planted kind = KINDS.get(fault % KINDS.size());
            // a row of Duiven that is not the first of its contract for a head that differs, else the first one
            int at = fault * 8 * PLACES.size() * 2 + (kind.told().startsWith("Titel") ? 1 : 0);
            String bad = kind.fault().apply(rows.get(at));
            assertThat(bad).as(kind.told()).isNotEqualTo(rows.get(at));
            rows.set(at, bad);
            planted.put(at + 2, kind);
        }
        assertThat(planted).hasSize(FAULTS);
        String before = staff.text(ALL);

        String refused = staff.upload("contracten", "regio.xlsx", workbook(rows));
        assertThat(staff.settled(refused)).isEqualTo("refused");
        Map<Integer, List<String>> told = new HashMap<>();
        for (String from : List.of("", "&rijen-vanaf=25")) {
            Answer page = staff.visitor().get(ImportDriver.PAGE + refused + from);
            ImportDriver.faults(page).forEach(line -> {
                String[] cells = line.split("\\|");
                assertThat(cells[0]).isEqualTo("Contracten");
                told.put(Integer.valueOf(cells[1]), Arrays.asList(cells).subList(1, cells.length));
            });
        }
        assertThat(new TreeSet<>(told.keySet())).isEqualTo(new TreeSet<>(planted.keySet()));
        planted.forEach((row, kind) -> {
            String[] cells = rows.get(row - 2).split(";", -1);
            List<String> words = told.getOrDefault(row, List.of("", "", "", "", ""));
            assertThat(words.get(1)).as("row " + row).isEqualTo(kind.column());
            assertThat(words.get(2))
                    .as("row " + row)
                    .isIn(cells[Arrays.asList(HEAD.split(";")).indexOf(kind.column())], "2027-01-01", "2025-12-31", "");
            assertThat(words.get(3)).contains(kind.told());
            assertThat(words.get(4)).as("the remedy of row " + row).isNotBlank();
        });
        assertThat(staff.text(ALL)).as("nothing came in").isEqualTo(before);

        String first = staff.upload("contracten", "regio.xlsx", workbook(good));
        assertThat(staff.settled(first)).isEqualTo("checked");
        staff.confirm(first);
        assertThat(staff.settled(first)).isEqualTo("applied");
        assertThat(staff.number("select count(*) from contracts.contract where number like 'IMP-%'"))
                .isEqualTo(CONTRACTS);
        assertThat(staff.number(
                        "select count(*) from contracts.tariff t join contracts.contract_line l on l.id = t.line_id"
                                + " join contracts.contract c on c.id = l.contract_id where c.number like 'IMP-%'"))
                .isEqualTo(good.size());

        String after = staff.text(ALL);
        String second = staff.upload("contracten", "nog-eens.xlsx", workbook(good));
        assertThat(staff.settled(second)).isNotIn("refused", "applied");
        assertThat(staff.page(second).page().select("main").text()).contains("al bekend");
        assertThat(staff.text(ALL)).isEqualTo(after);
    }

    private static byte[] workbook(List<String> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Contracten");
            write(sheet, 0, HEAD);
            for (int at = 0; at < rows.size(); at++) {
                write(sheet, at + 1, rows.get(at));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String line) {
        String[] cells = line.split(";", -1);
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
