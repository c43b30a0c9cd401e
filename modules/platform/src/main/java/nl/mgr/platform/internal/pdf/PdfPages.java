package nl.mgr.platform.internal.pdf;

import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.mgr.platform.PdfDocument;
import nl.mgr.platform.PdfDocument.Chapter;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The pages as a tree of elements and texts. It is built, not read: there is no mark-up to escape, no document type, no
 * entity and no address in it, whatever the texts hold.
 */
final class PdfPages {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;

    private PdfPages(Document document) {
        this.document = document;
    }

    static Document of(PdfDocument content) {
        try {
            PdfPages pages = new PdfPages(DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument());
            pages.fill(content);
            return pages.document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java builds documents", e);
        }
    }

    private void fill(PdfDocument content) {
        Element html = document.createElementNS(XHTML, "html");
        document.appendChild(html);
        html.setAttribute("lang", "nl");
        Element head = add(html, "head");
        text(head, "title", content.title());
        String description = PdfText.visible(content.description());
        with(add(head, "meta"), Map.of("name", "description", "content", description));
        with(add(head, "meta"), Map.of("name", "subject", "content", description));
        text(head, "style", PdfStyle.CSS);
        Element bookmarks = add(head, "bookmarks");
        Element body = add(html, "body");
        text(body, "div", content.title()).setAttribute("class", "foot");
        text(body, "h1", content.title());
        facts(body, content.facts());
        for (int i = 0; i < content.chapters().size(); i++) {
            Chapter chapter = content.chapters().get(i);
            String id = "deel-" + (i + 1);
            Element bookmark = add(bookmarks, "bookmark");
            bookmark.setAttribute("name", PdfText.visible(chapter.title()));
            bookmark.setAttribute("href", "#" + id);
            chapter(body, id, chapter);
        }
    }

    private void facts(Element body, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element rows = add(with(add(body, "table"), Map.of("class", "facts")), "tbody");
        for (Fact fact : facts) {
            Element row = add(rows, "tr");
            text(row, "th", fact.label()).setAttribute("scope", "row");
            text(row, "td", fact.value());
        }
    }

    private void chapter(Element body, String id, Chapter chapter) {
        text(body, "h2", chapter.title()).setAttribute("id", id);
        if (chapter.note() != null) {
            text(body, "p", chapter.note());
        }
        Element table = with(add(body, "table"), Map.of("class", "rows"));
        Element head = add(add(table, "thead"), "tr");
        chapter.columns().forEach(column -> text(head, "th", column).setAttribute("scope", "col"));
        Element rows = add(table, "tbody");
        for (List<@Nullable Object> cells : chapter.rows()) {
            Element row = add(rows, "tr");
            for (Object cell : cells) {
                Element written = text(row, "td", PdfText.of(cell));
                if (PdfText.isFigure(cell)) {
                    written.setAttribute("class", "num");
                }
            }
        }
    }

    private Element add(Element parent, String name) {
        Element child = document.createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }

    private Element text(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(document.createTextNode(PdfText.visible(text)));
        return child;
    }

    private static Element with(Element element, Map<String, String> attributes) {
        attributes.forEach(element::setAttribute);
        return element;
    }
}
