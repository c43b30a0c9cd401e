package nl.mgr.monitoring.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.mgr.platform.RowProblem;
import nl.mgr.platform.Table;
import nl.mgr.platform.TableExport.Format;
import nl.mgr.platform.TableRow;
import org.junit.jupiter.api.Test;

class ProposedFileTest {

    private static final Table TABLE = new Table(
            List.of("Gemeente", "product", "volume", "tarief", "eigen kolom"),
            List.of(
                    new TableRow(2, List.of("0226", "45A04", "-60", "79,80", "a")),
                    new TableRow(4, List.of("0196", "45A0", "60", "81,72", "b"))));

    @Test
    void figuresStayFigures() {
        assertThat(ProposedFile.rows(TABLE, List.of()).get(0))
                .containsExactly("0226", "45A04", new BigDecimal("-60"), new BigDecimal("79.80"), "a");
    }

    @Test
    void onlyProposedCellsChange() {
        List<RowProblem> problems = List.of(
                new RowProblem(2, "volume", "-60", "volumeNegative"),
                new RowProblem(4, "product", "45A0", "productMistyped", "45A04", "Ambulant"),
                new RowProblem(4, "tarief", "81,72", "tariffOfAnotherDate", "79,80", "1-1-2027"),
                new RowProblem(
                        4, "Gemeente", "0196", "municipalityMerged", "Rijnwaarden", "1-1-2018", "Zevenaar", "0299"));

        assertThat(ProposedFile.rows(TABLE, problems))
                .containsExactly(
                        List.of("0226", "45A04", new BigDecimal("-60"), new BigDecimal("79.80"), "a"),
                        List.of("0299", "45A04", new BigDecimal("60"), new BigDecimal("79.80"), "b"));
    }

    @Test
    void theNameTellsWhatItIsAndDoesNotGrow() {
        assertThat(ProposedFile.name("november.csv", Format.CSV)).isEqualTo("november-voorstellen.csv");
        assertThat(ProposedFile.name("november-voorstellen.csv", Format.CSV)).isEqualTo("november-voorstellen.csv");
        assertThat(ProposedFile.name("levering v1.2", Format.XLSX)).isEqualTo("levering v1.2-voorstellen.xlsx");
    }
}
