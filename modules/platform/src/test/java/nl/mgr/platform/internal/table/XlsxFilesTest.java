package nl.mgr.platform.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mgr.platform.FileWithMacros;
import nl.mgr.platform.FileWithReferences;
import nl.mgr.platform.PackingBomb;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableRow;
import nl.mgr.platform.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";

    private final TableReader reader = new TableReader(Limits.ofBytes(Limits.MEGABYTE));

    private Table read(byte[] bytes) {
        return reader.read("levering.xlsx", new ByteArrayInputStream(bytes));
    }

    @Test
    void theFirstSheetBecomesATable() {
        assertThat(read(Workbooks.small()))
                .isEqualTo(new Table(
                        List.of("product", "aantal"), List.of(new TableRow(2, List.of("45A04", "3"))), "Blad1"));
    }

    @Test
    void theKindFollowsFromTheContentNotFromTheName() {
        assertThat(reader.read("levering.csv", new ByteArrayInputStream(Workbooks.small()))
                        .columns())
                .containsExactly("product", "aantal");
    }

    @Test
    void datesFiguresAndBooleansAreWrittenAsTextsThatCanBeRead() {
        Table table = read(Workbooks.of(sheet -> {
            for (int column = 0; column < 6; column++) {
                sheet.value(0, column, "k" + column);
            }
            sheet.value(1, 0, LocalDate.of(2026, 10, 1));
            sheet.style(1, 0).format("mmm-yy").set();
            sheet.value(1, 1, 1234.5);
            sheet.style(1, 1).format("#,##0.00").set();
            sheet.value(1, 2, 1.1 + 2.2);
            sheet.value(1, 3, true);
            sheet.value(1, 4, 45658);
            sheet.value(1, 5, -0.07);
        }));
        assertThat(table.rows().get(0).cells())
                .containsExactly("2026-10-01", "1234.5", "3.3", "true", "45658", "-0.07");
    }

    @Test
    void ofAFormulaTheComputedValueCounts() {
        byte[] workbook = Workbooks.small();
        String sheet = Workbooks.part(workbook, SHEET);
        String computed = sheet.replaceAll("<c r=\"B2\"[^>]*>.*?</c>", "<c r=\"B2\"><f>1+2</f><v>3</v></c>");
        assertThat(computed).isNotEqualTo(sheet);
        assertThat(read(Workbooks.with(workbook, SHEET, computed)).rows().get(0).cells())
                .containsExactly("45A04", "3");
    }

    @Test
    void emptyRowsAndCellsBetweenKeepTheirPlace() {
        Table table = read(Workbooks.of(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(0, 2, "c");
            sheet.value(4, 2, "x");
        }));
        assertThat(table.rows()).containsExactly(new TableRow(5, List.of("", "", "x")));
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsRefused() {
        byte[] bomb = Workbooks.with(Workbooks.small(), "xl/media/leeg.txt", new byte[8 * Limits.MEGABYTE]);
        assertThat(bomb.length).isLessThan(20_000);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(PackingBomb.class);
    }

    @Test
    void moreUnpackedThanIsAllowedIsRefusedWhateverTheProportion() {
        Limits tight = new Limits(Limits.MEGABYTE, 100, 100, 100, 100, 5_000, 1000, 10_000, 100);
        byte[] workbook = Workbooks.with(Workbooks.small(), "xl/media/plaatje.txt", "abc".repeat(2_000));
        assertThatThrownBy(() -> new TableReader(tight).read("x", new ByteArrayInputStream(workbook)))
                .isInstanceOf(PackingBomb.class);
    }

    @Test
    void morePartsThanAnySpreadsheetHasAreRefused() {
        Map<String, byte[]> parts = new TreeMap<>();
        for (int i = 0; i <= 1_000; i++) {
            parts.put("deel" + i, new byte[1]);
        }
        assertThatThrownBy(() -> read(Workbooks.packed(parts))).isInstanceOf(PackingBomb.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/embeddings/oleObject1.bin",
                "xl/activeX/activeX1.bin"
            })
    void macrosAndEmbeddedObjectsAreRefused(String part) {
        assertThatThrownBy(() -> read(Workbooks.with(Workbooks.small(), part, "<a/>")))
                .isInstanceOf(FileWithMacros.class);
    }

    @Test
    void aTypeOrRelationOfMacrosIsRefusedUnderAnyName() {
        byte[] workbook = Workbooks.small();
        String types = Workbooks.part(workbook, TYPES)
                .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/x.dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        assertThatThrownBy(() -> read(Workbooks.with(workbook, TYPES, types))).isInstanceOf(FileWithMacros.class);
        assertThatThrownBy(() -> read(withRelation("urn:relationships/vbaProject", "x.dat", "Internal")))
                .isInstanceOf(FileWithMacros.class);
    }

    @Test
    void anArchiveWithinTheArchiveIsRefused() {
        assertThatThrownBy(() -> read(Workbooks.with(Workbooks.small(), "xl/media/foto.png", Workbooks.small())))
                .isInstanceOf(FileWithMacros.class);
    }

    @ParameterizedTest
    @CsvSource({"externalLinkPath,External", "externalLink,Internal", "connections,Internal", "image,External"})
    void whatIsFetchedFromElsewhereIsRefused(String type, String mode) {
        assertThatThrownBy(() -> read(withRelation("urn:x/relationships/" + type, "file:///etc/passwd", mode)))
                .isInstanceOf(FileWithReferences.class);
    }

    @Test
    void aLinkThatPeopleMayClickOnIsAllowed() {
        byte[] workbook = withRelation("urn:x/relationships/hyperlink", "mailto:iemand@voorbeeld.nl", "External");
        assertThat(read(workbook).rows()).hasSize(1);
    }

    private static byte[] withRelation(String type, String target, String mode) {
        byte[] workbook = Workbooks.small();
        String relation = "<Relationship Id=\"rId99\" Type=\"" + type + "\" Target=\"" + target + "\" TargetMode=\""
                + mode + "\"/>";
        return Workbooks.with(
                workbook,
                RELATIONS,
                Workbooks.part(workbook, RELATIONS).replace("</Relationships>", relation + "</Relationships>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]>",
                "<!DOCTYPE a>"
            })
    void documentTypesAndEntitiesAreRefused(String prologue) {
        byte[] workbook = Workbooks.small();
        String sheet = Workbooks.part(workbook, SHEET);
        String attacked = sheet.replaceFirst(
                        "(<\\?xml[^>]*\\?>)?", "$1" + java.util.regex.Matcher.quoteReplacement(prologue))
                .replace("<v>3</v>", "<v>&x;</v>");
        assertThatThrownBy(() -> read(Workbooks.with(workbook, SHEET, attacked)))
                .isInstanceOf(FileWithReferences.class);
    }

    @Test
    void partsMarkedAsUtf8AreRead() {
        byte[] workbook = Workbooks.small();
        byte[] marked = Workbooks.with(workbook, SHEET, "\uFEFF" + Workbooks.part(workbook, SHEET));
        assertThat(read(marked).rows()).hasSize(1);
    }

    @Test
    void xmlDeeperThanAnySpreadsheetIsRefused() {
        byte[] workbook = Workbooks.with(Workbooks.small(), "xl/diep.xml", "<a>".repeat(200) + "</a>".repeat(200));
        assertThatThrownBy(() -> read(workbook)).isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZZ2", "A99999999", "../B2", "2"})
    void aCellInAPlaceThatNoSheetHasIsRefused(String place) {
        byte[] workbook = Workbooks.small();
        String sheet = Workbooks.part(workbook, SHEET).replace("r=\"B2\"", "r=\"" + place + "\"");
        assertThatThrownBy(() -> read(Workbooks.with(workbook, SHEET, sheet))).isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/xl/absoluut.xml", "xl\\worksheets\\sheet1.xml", "XL/Workbook.xml"})
    void partsWithOddOrRepeatedNamesAreRefused(String name) {
        assertThatThrownBy(() -> read(Workbooks.with(Workbooks.small(), name, "<a/>")))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void otherPackagesAndOldSpreadsheetsAreRefused() {
        assertThatThrownBy(() -> read(Workbooks.packed(
                        Map.of("word/document.xml", "<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isInstanceOf(UnreadableFile.class);
    }
}
