package nl.mgr.cooperation.internal.export;

import java.util.List;
import nl.mgr.cooperation.FrozenExports.FileKind;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;

/** Puts the document for reading together. It is a record of the cooperation and so in Dutch, whoever reads it. */
final class Documents {

    private Documents() {}

    /** @param xlsxHash of the file with all rows, so that the one vouches for the other */
    static PdfDocument of(Left left, FirstRows rows, String xlsxHash) {
        return new PdfDocument(
                left.title(),
                "Wat de gemeente " + left.municipality() + " van " + left.submodule()
                        + " mocht zien op haar laatste dag, "
                        + PdfDocument.day(left.leaving().lastDay()) + ".",
                List.of(
                        new Fact("Samenwerking", left.cooperation()),
                        new Fact("Gemeente", left.municipality()),
                        new Fact("Module en submodule", left.submodule()),
                        new Fact(
                                "Deelname",
                                "van " + PdfDocument.day(left.leaving().from()) + " tot en met "
                                        + PdfDocument.day(left.leaving().lastDay())),
                        new Fact("Besluit", left.decision().isEmpty() ? "niet bekend" : left.decision()),
                        new Fact("Alle rijen", left.fileName(FileKind.XLSX)),
                        new Fact("SHA-256 van dat bestand", xlsxHash)),
                rows.tables().stream().map(Documents::chapter).toList());
    }

    private static Chapter chapter(FirstRows.Kept table) {
        return new Chapter(table.title(), note(table), table.columns(), table.rows());
    }

    private static @Nullable String note(FirstRows.Kept table) {
        if (table.total() == 0) {
            return "Er zijn geen rijen.";
        }
        return table.total() == table.rows().size()
                ? null
                : "Dit zijn de eerste " + table.rows().size() + " van " + table.total()
                        + " rijen. Alle rijen staan in het XLSX-bestand.";
    }
}
