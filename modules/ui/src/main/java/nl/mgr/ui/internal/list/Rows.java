package nl.mgr.ui.internal.list;

import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.ui.ListFile;
import nl.mgr.ui.Locales;
import org.primefaces.component.column.Column;

/** All rows of a list as cells of a file: what the columns show, figures as figures. */
final class Rows {

    /** Each is a question of its own, which counts and sorts the whole list again: few of them, that fit in memory. */
    private static final int CHUNK = 10_000;

    private static final Pattern FIGURE = Pattern.compile("(?:€\\s*)?([−+-]?[0-9][0-9.,]*)\\s*%?");

    private final FacesContext context;
    private final ListTable table;
    private final List<UIColumn> columns;

    Rows(FacesContext context, ListTable table) {
        this.context = context;
        this.table = table;
        this.columns = table.columns();
    }

    void writeTo(ListFile format, OutputStream out, String title) throws IOException {
        ResponseWriter before = context.getResponseWriter();
        try {
            format.write(out, title, header(), all());
        } finally {
            if (before != null) {
                context.setResponseWriter(before);
            }
        }
    }

    private List<String> header() {
        return columns.stream()
                .map(column ->
                        column instanceof Column told && told.getHeaderText() != null ? told.getHeaderText() : "")
                .toList();
    }

    private Iterator<List<Object>> all() {
        return new Iterator<>() {
            private int next;
            private long total = Long.MAX_VALUE;

            @Override
            public boolean hasNext() {
                if (next % CHUNK == 0 && next < total) {
                    total = table.model()
                            .show(next, CHUNK, table.sortKey(), table.descending())
                            .total();
                }
                return next < total;
            }

            @Override
            public List<Object> next() {
                table.setRowIndex(-1);
                table.setRowIndex(next++ % CHUNK);
                List<Object> cells = new ArrayList<>();
                for (UIColumn column : columns) {
                    String text = text(column);
                    boolean figure = column instanceof Column told
                            && told.getStyleClass() != null
                            && told.getStyleClass().contains("num");
                    cells.add(figure ? figure(text, Locales.current().equals(Locales.DUTCH)) : text);
                }
                return cells;
            }
        };
    }

    private String text(UIColumn column) {
        StringWriter drawn = new StringWriter();
        ResponseWriter writer = context.getRenderKit().createResponseWriter(drawn, "text/html", "UTF-8");
        context.setResponseWriter(writer);
        try {
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain(drawn.toString());
    }

    /** The text of a piece of page, without its marks. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&euro;", "€")
                .replace("&#8364;", "€")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A figure as it was written on screen, as a number; anything else stays the text it is. */
    static Object figure(String written, boolean dutch) {
        Matcher figure = FIGURE.matcher(written.replace('\u00a0', ' '));
        if (!figure.matches()) {
            return written;
        }
        String digits = figure.group(1).replace('−', '-').replace("+", "");
        return new BigDecimal(dutch ? digits.replace(".", "").replace(',', '.') : digits.replace(",", ""));
    }
}
