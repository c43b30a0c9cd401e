package nl.mgr.platform.internal.pdf;

import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.mgr.platform.PdfDocument.Fact;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The pages as a tree of elements and texts. It is built, not read: there is no mark-up to escape, no document type, no
 * entity and no address in it, whatever the texts hold.
 */
final class PageTree {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final Element bookmarks;
    private final Element body;

    /** Begins with the title and the facts under it. */
    PageTree(String title, String description, String style, List<Fact> facts) {
        document = empty();
        Element html = document.createElementNS(XHTML, "html");
        document.appendChild(html);
        html.setAttribute("lang", "nl");
        Element head = add(html, "head");
        text(head, "title", title);
        String visible = PdfText.visible(description);
        with(add(head, "meta"), Map.of("name", "description", "content", visible));
        with(add(head, "meta"), Map.of("name", "subject", "content", visible));
        text(head, "style", style);
        bookmarks = add(head, "bookmarks");
        body = add(html, "body");
        text(body, "div", title).setAttribute("class", "foot");
        text(body, "h1", title);
        facts(facts);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java builds documents", e);
        }
    }

    private void facts(List<Fact> facts) {
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

    /** A heading, found in the bookmarks when it is one of the first level. */
    void heading(int level, String heading) {
        Element written = text(body, "h" + (level + 1), heading);
        if (level == 1) {
            String id = "deel-" + (bookmarks.getChildNodes().getLength() + 1);
            written.setAttribute("id", id);
            with(add(bookmarks, "bookmark"), Map.of("name", PdfText.visible(heading), "href", "#" + id));
        }
    }

    void paragraph(String text) {
        text(body, "p", text);
    }

    void table(List<String> columns, List<List<@Nullable Object>> cells) {
        Element table = with(add(body, "table"), Map.of("class", "rows"));
        Element head = add(add(table, "thead"), "tr");
        columns.forEach(column -> text(head, "th", column).setAttribute("scope", "col"));
        Element rows = add(table, "tbody");
        for (List<@Nullable Object> line : cells) {
            Element row = add(rows, "tr");
            for (Object cell : line) {
                Element written = text(row, "td", PdfText.of(cell));
                if (PdfText.isFigure(cell)) {
                    written.setAttribute("class", "num");
                }
            }
        }
    }

    Document document() {
        return document;
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
