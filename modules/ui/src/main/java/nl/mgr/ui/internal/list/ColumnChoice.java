package nl.mgr.ui.internal.list;

import jakarta.faces.component.UIColumn;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.mgr.ui.Texts;
import nl.mgr.ui.internal.list.ListTable.Offered;
import org.primefaces.component.column.Column;

/** A form below a list with a box for each column but the first: what is ticked is shown, in files too. */
final class ColumnChoice {

    /** Of fewer columns nobody leaves one out. */
    private static final int FEW = 4;

    private final ResponseWriter out;
    private final ListTable table;

    ColumnChoice(ResponseWriter out, ListTable table) {
        this.out = out;
        this.table = table;
    }

    void write() throws IOException {
        List<Offered> choices = table.choices();
        if (choices.size() < FEW) {
            return;
        }
        start("details", "list__columns");
        out.startElement("summary", table);
        out.writeText(Texts.of("ui", "list.columns"), null);
        out.endElement("summary");
        start("form", "stack");
        out.writeAttribute("method", "get", null);
        out.writeAttribute("action", "", null);
        for (Map.Entry<String, String> other : table.address().others()) {
            hidden(other.getKey(), other.getValue());
        }
        String sort = table.sortKey();
        if (sort != null) {
            hidden(table.address().sortName(), (table.descending() ? "-" : "") + sort);
        }
        hidden(table.address().columnsName(), String.valueOf(choices.get(0).number()));
        out.startElement("fieldset", table);
        out.startElement("legend", table);
        out.writeText(Texts.of("ui", "list.columns.shown"), null);
        out.endElement("legend");
        for (Offered choice : choices.subList(1, choices.size())) {
            box(choice);
        }
        out.endElement("fieldset");
        start("button", "btn");
        out.writeAttribute("type", "submit", null);
        out.writeText(Texts.of("ui", "list.columns.apply"), null);
        out.endElement("button");
        out.endElement("form");
        out.endElement("details");
    }

    private void box(Offered choice) throws IOException {
        start("label", "choice");
        out.startElement("input", table);
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", table.address().columnsName(), null);
        out.writeAttribute("value", choice.number(), null);
        if (choice.shown()) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("span", table);
        out.writeText(label(choice.column()), null);
        out.endElement("span");
        out.endElement("label");
    }

    private static String label(UIColumn column) {
        return column instanceof Column told && told.getHeaderText() != null ? told.getHeaderText() : "";
    }

    private void hidden(String name, String value) throws IOException {
        out.startElement("input", table);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }

    private void start(String element, String styleClass) throws IOException {
        out.startElement(element, table);
        out.writeAttribute("class", styleClass, null);
    }
}
