package nl.mgr.ui.internal.list;

import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.column.Column;

/** Draws a {@link ListTable}: a plain table with links for order and pages, so it works without script. */
final class Ledger {

    private final FacesContext context;
    private final ResponseWriter out;
    private final ListTable table;
    private final List<UIColumn> columns;
    private final Chooser chooser;

    Ledger(FacesContext context, ListTable table) {
        this.context = context;
        this.out = context.getResponseWriter();
        this.table = table;
        this.columns = table.columns();
        this.chooser = new Chooser(context, table);
    }

    void write() throws IOException {
        start("div", "list");
        out.writeAttribute("id", table.getClientId(context), null);
        if (table.isPrinted()) {
            out.writeAttribute("data-print", "true", null);
        }
        if (table.getRowCount() == 0) {
            empty();
        } else {
            chooser.open();
            start("div", "scroll");
            out.writeAttribute("role", "group", null);
            out.writeAttribute("tabindex", "0", null);
            out.writeAttribute("aria-label", table.getCaption() == null ? "" : table.getCaption(), null);
            start("table", table.isStacked() ? "ledger ledger--stack" : "ledger");
            caption();
            head();
            body();
            foot();
            out.endElement("table");
            out.endElement("div");
            chooser.close();
            below();
        }
        out.endElement("div");
    }

    private void empty() throws IOException {
        UIComponent told = table.getFacet("empty");
        if (told != null && told.isRendered()) {
            told.encodeAll(context);
            return;
        }
        start("div", "empty");
        start("p", "statement");
        out.writeText(Texts.of("ui", "list.empty"), null);
        out.endElement("p");
        out.endElement("div");
    }

    private void caption() throws IOException {
        String caption = table.getCaption();
        if (caption != null) {
            out.startElement("caption", table);
            out.writeText(caption, null);
            out.endElement("caption");
        }
    }

    private void head() throws IOException {
        out.startElement("thead", table);
        out.startElement("tr", table);
        chooser.head();
        for (UIColumn column : columns) {
            start("th", styleClass(column));
            out.writeAttribute("scope", "col", null);
            String key = sortKey(column);
            boolean current = key != null && key.equals(table.sortKey());
            if (current) {
                out.writeAttribute("aria-sort", table.descending() ? "descending" : "ascending", null);
            }
            if (key == null) {
                label(column);
            } else {
                sortLink(column, key, current);
            }
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void sortLink(UIColumn column, String key, boolean current) throws IOException {
        start("a", "sort");
        out.writeURIAttribute("href", table.address().link(0, current && !table.descending() ? "-" + key : key), null);
        label(column);
        if (current) {
            start("span", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText(table.descending() ? "↓" : "↑", null);
            out.endElement("span");
        }
        out.endElement("a");
    }

    private void label(UIColumn column) throws IOException {
        UIComponent facet = column.getHeader();
        if (facet != null) {
            facet.encodeAll(context);
        } else if (column instanceof Column told && told.getHeaderText() != null) {
            out.writeText(told.getHeaderText(), null);
        }
    }

    private void body() throws IOException {
        out.startElement("tbody", table);
        int first = table.getFirst();
        for (int index = first; index < first + table.pageSize(); index++) {
            table.setRowIndex(index);
            if (!table.isRowAvailable()) {
                break;
            }
            start("tr", table.getRowClass());
            chooser.cell();
            boolean head = true;
            for (UIColumn column : columns) {
                start(head ? "th" : "td", styleClass(column));
                if (head) {
                    out.writeAttribute("scope", "row", null);
                    chooser.names();
                }
                if (table.isStacked() && column instanceof Column told) {
                    out.writeAttribute("data-label", told.getHeaderText(), null);
                }
                for (UIComponent child : column.getChildren()) {
                    child.encodeAll(context);
                }
                out.endElement(head ? "th" : "td");
                head = false;
            }
            out.endElement("tr");
        }
        table.setRowIndex(-1);
        out.endElement("tbody");
    }

    private void foot() throws IOException {
        boolean told = columns.stream().anyMatch(column -> footer(column) != null || column.getFooter() != null);
        if (!told) {
            return;
        }
        out.startElement("tfoot", table);
        out.startElement("tr", table);
        chooser.foot();
        for (UIColumn column : columns) {
            start("td", styleClass(column));
            UIComponent facet = column.getFooter();
            String text = footer(column);
            if (facet != null) {
                facet.encodeAll(context);
            } else if (text != null) {
                out.writeText(text, null);
            }
            out.endElement("td");
        }
        out.endElement("tr");
        out.endElement("tfoot");
    }

    private void below() throws IOException {
        start("div", "pager");
        int total = table.getRowCount();
        int first = table.getFirst();
        out.startElement("span", table);
        out.writeText(Texts.of("ui", "list.shown", first + 1, Math.min(total, first + table.pageSize()), total), null);
        out.endElement("span");
        if (total > table.pageSize()) {
            new Pages(context, table).write();
        }
        ExportLinks export = table.export().orElse(null);
        if (export != null) {
            export.write(context, table);
        }
        out.endElement("div");
        new ColumnChoice(out, table).write();
    }

    private void start(String element, @Nullable String styleClass) throws IOException {
        out.startElement(element, table);
        if (styleClass != null && !styleClass.isBlank()) {
            out.writeAttribute("class", styleClass, null);
        }
    }

    private static @Nullable String styleClass(UIColumn column) {
        return column instanceof Column told ? told.getStyleClass() : null;
    }

    private static @Nullable String footer(UIColumn column) {
        return column instanceof Column told ? told.getFooterText() : null;
    }

    static @Nullable String sortKey(UIColumn column) {
        return column instanceof Column told
                        && told.isSortable()
                        && told.getField() != null
                        && !told.getField().isBlank()
                ? told.getField()
                : null;
    }
}
