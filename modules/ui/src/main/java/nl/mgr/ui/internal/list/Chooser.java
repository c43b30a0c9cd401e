package nl.mgr.ui.internal.list;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.ui.Choice;
import nl.mgr.ui.Texts;
import nl.mgr.ui.TooManyOneByOne;

/**
 * Draws what chooses rows: a plain form around the table, a box per row, and a bar with what can be done. All of it is
 * links and buttons that ask for a page, so it works without script; the script counts, and lets the links keep what was
 * ticked meanwhile.
 */
final class Chooser {

    private final FacesContext context;
    private final ResponseWriter out;
    private final ListTable table;
    private final List<BulkAction> actions;
    private final Choice choice;

    Chooser(FacesContext context, ListTable table) {
        this.context = context;
        this.out = context.getResponseWriter();
        this.table = table;
        this.actions = table.actions();
        this.choice = table.choice();
    }

    boolean there() {
        return !actions.isEmpty();
    }

    /** The form, with what the address holds and what is chosen on other pages of the list. */
    void open() throws IOException {
        if (!there()) {
            return;
        }
        start("form", "chooser");
        out.writeAttribute("method", "get", null);
        out.writeAttribute("action", "#" + table.getId(), null);
        out.writeAttribute("data-chooser", table.address().chosenName(), null);
        for (Map.Entry<String, String> parameter : table.address().all()) {
            hidden(parameter.getKey(), parameter.getValue());
        }
        String sort = table.sort();
        if (sort != null) {
            hidden(table.address().sortName(), sort);
        }
        if (table.getFirst() > 0) {
            hidden(table.address().firstName(), String.valueOf(table.getFirst()));
        }
        List<UUID> here = table.shownIds();
        for (UUID id : choice.ids().stream().limit(Choice.MOST_ONE_BY_ONE).toList()) {
            if (!here.contains(id)) {
                hidden(table.address().chosenName(), id.toString());
            }
        }
    }

    void head() throws IOException {
        if (!there()) {
            return;
        }
        start("th", "chooser__box");
        out.writeAttribute("scope", "col", null);
        start("span", "vh");
        out.writeAttribute("id", labelId(), null);
        out.writeText(Texts.of("ui", "list.choose"), null);
        out.endElement("span");
        out.endElement("th");
    }

    /** The box of the current row. */
    void cell() throws IOException {
        if (!there()) {
            return;
        }
        UUID id = table.shownIds().get(table.getRowIndex() - table.getFirst());
        start("td", "chooser__box");
        start("input", "tick");
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", table.address().chosenName(), null);
        out.writeAttribute("value", id, null);
        out.writeAttribute("aria-labelledby", labelId() + " " + rowId(), null);
        if (choice.has(id)) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.endElement("td");
    }

    /** The cell that names the current row names its box too. */
    void names() throws IOException {
        if (there()) {
            out.writeAttribute("id", rowId(), null);
        }
    }

    /** Below the cells that are not boxes. */
    void foot() throws IOException {
        if (there()) {
            start("td", "chooser__box");
            out.endElement("td");
        }
    }

    void close() throws IOException {
        if (!there()) {
            return;
        }
        start("div", "bulk");
        out.writeAttribute("role", "group", null);
        out.writeAttribute("aria-label", Texts.of("ui", "list.chosen"), null);
        count();
        which();
        buttons();
        out.endElement("div");
        out.endElement("form");
    }

    private void count() throws IOException {
        int total = table.getRowCount();
        int chosen = choice.values().size();
        if (choice.tooMany()) {
            start("p", "bulk__told");
            out.writeText(Texts.of(new TooManyOneByOne(choice.ids().size(), Choice.MOST_ONE_BY_ONE)), null);
            out.endElement("p");
        }
        start("p", "bulk__count");
        out.writeAttribute("role", "status", null);
        out.writeAttribute("data-count", Texts.of("ui", "list.chosen.some", "#"), null);
        out.writeAttribute("data-all", Texts.of("ui", "list.chosen.all", total), null);
        if (!choice.none()) {
            out.writeText(
                    choice.all()
                            ? Texts.of("ui", "list.chosen.all", total)
                            : Texts.of("ui", "list.chosen.some", String.valueOf(chosen)),
                    null);
        }
        out.endElement("p");
    }

    private void which() throws IOException {
        start("div", "bulk__which");
        List<UUID> here = table.shownIds();
        Set<String> both = new LinkedHashSet<>(choice.all() ? List.of() : choice.values());
        here.forEach(id -> both.add(id.toString()));
        link("list.choose.page", "page", List.copyOf(both), here.size());
        link("list.choose.none", "none", List.of());
        if (table.getRowCount() > here.size()) {
            start("label", "choice");
            out.startElement("input", table);
            out.writeAttribute("type", "checkbox", null);
            out.writeAttribute("name", table.address().chosenName(), null);
            out.writeAttribute("value", Choice.ALL, null);
            if (choice.all()) {
                out.writeAttribute("checked", "checked", null);
            }
            out.endElement("input");
            out.startElement("span", table);
            out.writeText(Texts.of("ui", "list.choose.all", table.getRowCount()), null);
            out.endElement("span");
            out.endElement("label");
        }
        out.endElement("div");
    }

    private void link(String key, String what, List<String> chosen, Object... values) throws IOException {
        out.startElement("a", table);
        out.writeURIAttribute("href", table.address().choosing(chosen).link(table.getFirst(), table.sort()), null);
        out.writeAttribute("data-chooses", what, null);
        out.writeText(Texts.of("ui", key, values), null);
        out.endElement("a");
    }

    private void buttons() throws IOException {
        start("div", "btnrow");
        String root = context.getExternalContext().getRequestContextPath();
        for (BulkAction action : actions) {
            start("button", "btn");
            out.writeAttribute("type", "submit", null);
            out.writeAttribute("formaction", root + action.getTo(), null);
            if (action.getName() != null) {
                out.writeAttribute("name", action.getName(), null);
                out.writeAttribute("value", action.getValue(), null);
            }
            out.writeText(action.getLabel(), null);
            out.endElement("button");
        }
        start("button", "btn btn--link bulk__keep");
        out.writeAttribute("type", "submit", null);
        out.writeText(Texts.of("ui", "list.choose.keep"), null);
        out.endElement("button");
        out.endElement("div");
    }

    private String labelId() {
        return table.getId() + "-" + Choice.NAME;
    }

    private String rowId() {
        return table.getId() + "-" + table.getRowIndex();
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
