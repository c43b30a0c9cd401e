package nl.mgr.platform.internal.pdf;

import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextDocument.Rows;
import nl.mgr.platform.TextDocument.Section;
import org.w3c.dom.Document;

/** What a document holds, as pages: tables on paper across, texts on paper upright. */
final class PdfPages {

    private PdfPages() {}

    static Document of(PdfDocument content) {
        PageTree pages = new PageTree(content.title(), content.description(), PdfStyle.ACROSS, content.facts());
        for (Chapter chapter : content.chapters()) {
            pages.heading(1, chapter.title());
            if (chapter.note() != null) {
                pages.paragraph(chapter.note());
            }
            pages.table(chapter.columns(), chapter.rows());
        }
        return pages.document();
    }

    static Document of(TextDocument content) {
        PageTree pages = new PageTree(content.title(), content.description(), PdfStyle.UPRIGHT, content.facts());
        for (Section section : content.sections()) {
            pages.heading(section.level(), section.heading());
            section.paragraphs().forEach(pages::paragraph);
            Rows table = section.table();
            if (table != null) {
                pages.table(table.columns(), table.rows());
            }
        }
        return pages.document();
    }
}
