package nl.mgr.ui.internal.list;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.TreeSet;
import nl.mgr.ui.Texts;

/** Links to the pages of a list: the first, the last and those around the current one. */
final class Pages {

    private final ResponseWriter out;
    private final ListTable table;
    private final int current;
    private final int count;

    Pages(FacesContext context, ListTable table) {
        this.out = context.getResponseWriter();
        this.table = table;
        this.current = table.getFirst() / table.pageSize() + 1;
        this.count = (table.getRowCount() + table.pageSize() - 1) / table.pageSize();
    }

    void write() throws IOException {
        out.startElement("nav", table);
        out.writeAttribute("aria-label", label(), null);
        out.startElement("ol", table);
        if (current > 1) {
            link(current - 1, Texts.of("ui", "list.previous"), false);
        }
        int before = 0;
        for (int page : shown(current, count)) {
            if (page > before + 1) {
                gap();
            }
            link(page, String.valueOf(page), true);
            before = page;
        }
        if (current < count) {
            link(current + 1, Texts.of("ui", "list.next"), false);
        }
        out.endElement("ol");
        out.endElement("nav");
    }

    /** Of further lists of a page with their name, so that one tells their pages apart. */
    private String label() {
        String pages = Texts.of("ui", "list.pages");
        return table.getId().equals("lijst") ? pages : pages + ": " + table.getCaption();
    }

    static TreeSet<Integer> shown(int current, int count) {
        TreeSet<Integer> pages = new TreeSet<>();
        pages.add(1);
        pages.add(count);
        for (int page = Math.max(1, current - 1); page <= Math.min(count, current + 1); page++) {
            pages.add(page);
        }
        return pages;
    }

    private void gap() throws IOException {
        out.startElement("li", table);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText("…", null);
        out.endElement("li");
    }

    private void link(int page, String text, boolean numbered) throws IOException {
        out.startElement("li", table);
        out.startElement("a", table);
        String sort = table.sortKey();
        String order = sort == null ? null : (table.descending() ? "-" : "") + sort;
        out.writeURIAttribute("href", table.address().link((page - 1) * table.pageSize(), order), null);
        if (numbered) {
            out.writeAttribute("aria-label", Texts.of("ui", "list.page", String.valueOf(page)), null);
            if (page == current) {
                out.writeAttribute("aria-current", "page", null);
            }
        }
        out.writeText(text, null);
        out.endElement("a");
        out.endElement("li");
    }
}
