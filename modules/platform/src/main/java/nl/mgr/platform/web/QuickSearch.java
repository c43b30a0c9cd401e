package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.platform.Marks;
import nl.mgr.platform.Marks.Marked;
import nl.mgr.platform.Search;
import nl.mgr.platform.Search.Found;
import nl.mgr.platform.web.SearchShown.Line;
import nl.mgr.ui.Navigation;
import org.jspecify.annotations.Nullable;

/** {@code /zoek-snel?q=}: a piece of page for the box, while somebody types. */
@Named("platformQuick")
@RequestScoped
public class QuickSearch {

    private static final int FEW = 4;
    private static final int MOST = 9;

    private @Inject Search search;
    private @Inject Navigation navigation;
    private @Inject Marks marks;

    private String asked = "";
    private List<Line> pages = List.of();
    private List<Line> lines = List.of();
    private List<Marked> pinned = List.of();
    private List<Marked> recent = List.of();
    private String meant = "";

    public void load() {
        if (asked.isBlank()) {
            pinned = marks.pinned();
            recent = marks.recent();
            return;
        }
        Found found = search.find(asked, null, 0, FEW);
        pages = SearchShown.pages(navigation.getEntries(), asked);
        lines = SearchShown.best(found, asked, MOST);
        meant = SearchShown.meant(found, asked);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked.strip();
    }

    public List<Line> getPages() {
        return pages;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Marked> getPinned() {
        return pinned;
    }

    public List<Marked> getRecent() {
        return recent;
    }

    public String getMeant() {
        return meant;
    }
}
