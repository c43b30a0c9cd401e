package nl.mgr.ui.internal.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the elements of a drawing one after the other; each {@link #start} has its {@link #end}. All that comes from
 * outside is escaped.
 */
final class Pen {

    private final StringBuilder drawn = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Pen start(String element) {
        closeTag();
        drawn.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** @param styleClass left out when empty */
    Pen start(String element, String styleClass) {
        start(element);
        return styleClass.isEmpty() ? this : with("class", styleClass);
    }

    Pen with(String attribute, String value) {
        drawn.append(' ').append(attribute).append("=\"");
        escape(value);
        drawn.append('"');
        return this;
    }

    /** A place or size in percent of the drawing. */
    Pen with(String attribute, double percent) {
        drawn.append(' ').append(attribute).append("=\"").append(percent).append("%\"");
        return this;
    }

    Pen text(String text) {
        closeTag();
        escape(text);
        return this;
    }

    Pen end() {
        closeTag();
        drawn.append("</").append(open.pop()).append('>');
        return this;
    }

    private void closeTag() {
        if (inTag) {
            drawn.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> drawn.append("&lt;");
                case '>' -> drawn.append("&gt;");
                case '&' -> drawn.append("&amp;");
                case '"' -> drawn.append("&quot;");
                default -> drawn.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return drawn.toString();
    }
}
