package nl.mgr.platform.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import nl.mgr.platform.PdfDocument.Fact;
import nl.mgr.platform.TextDocument;
import nl.mgr.platform.TextDocument.Rows;
import nl.mgr.platform.TextDocument.Section;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A text as a file of a word processor: headings are headings there, so that it can be read aloud and gone through. */
final class WordPages {

    private static final String FONT = "Calibri";
    private static final int SIZE = 11;
    private static final int[] SIZES = {20, 14, 11};
    private static final String HEADING = "Heading";
    private static final int FULL_WIDTH = 9070;

    private final XWPFDocument word;

    private WordPages(XWPFDocument word) {
        this.word = word;
    }

    static void write(TextDocument content, OutputStream target) {
        try (XWPFDocument word = new XWPFDocument()) {
            new WordPages(word).fill(content);
            word.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException("DOCX", e);
        }
    }

    private void fill(TextDocument content) {
        word.getProperties().getCoreProperties().setTitle(PdfText.visible(content.title()));
        word.getProperties().getCoreProperties().setDescription(PdfText.visible(content.description()));
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage("nl-NL");
        for (int level = 1; level <= SIZES.length; level++) {
            styles.addStyle(style(level));
        }
        heading(1, content.title());
        facts(content.facts());
        for (Section section : content.sections()) {
            heading(section.level() + 1, section.heading());
            section.paragraphs().forEach(this::paragraph);
            Rows table = section.table();
            if (table != null) {
                table(table);
            }
        }
        foot(content.title());
    }

    private XWPFStyle style(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING + level);
        style.addNewName().setVal("heading " + level);
        style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        style.addNewQFormat();
        var paragraphs = style.addNewPPr();
        paragraphs.addNewKeepNext();
        paragraphs.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.setType(STStyleType.PARAGRAPH);
        return new XWPFStyle(style);
    }

    private void heading(int level, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(HEADING + level);
        paragraph.setSpacingBefore(level == 1 ? 0 : 240);
        paragraph.setSpacingAfter(80);
        XWPFRun run = run(paragraph, text);
        run.setBold(true);
        run.setFontSize(SIZES[level - 1]);
    }

    private void paragraph(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setSpacingAfter(120);
        String[] lines = text.split("\n", -1);
        XWPFRun run = run(paragraph, lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(PdfText.visible(lines[i]));
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setText(PdfText.visible(text));
        return run;
    }

    private void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        XWPFTable table = word.createTable(facts.size(), 2);
        table.removeBorders();
        table.setWidth(FULL_WIDTH);
        for (int i = 0; i < facts.size(); i++) {
            cell(table.getRow(i).getCell(0), facts.get(i).label(), true, false);
            cell(table.getRow(i).getCell(1), facts.get(i).value(), false, false);
        }
    }

    private void table(Rows content) {
        XWPFTable table =
                word.createTable(1 + content.rows().size(), content.columns().size());
        table.setWidth(FULL_WIDTH);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < content.columns().size(); i++) {
            cell(head.getCell(i), content.columns().get(i), true, false);
        }
        for (int i = 0; i < content.rows().size(); i++) {
            List<@Nullable Object> cells = content.rows().get(i);
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            for (int j = 0; j < cells.size(); j++) {
                cell(row.getCell(j), PdfText.of(cells.get(j)), false, PdfText.isFigure(cells.get(j)));
            }
        }
        word.createParagraph();
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold, boolean figure) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(figure ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph, text).setBold(bold);
    }

    private void foot(String title) {
        XWPFParagraph paragraph = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(paragraph, title + ", pagina ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
