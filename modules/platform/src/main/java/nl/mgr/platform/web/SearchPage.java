package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.platform.Search;
import nl.mgr.platform.Search.Found;
import nl.mgr.platform.web.SearchShown.Line;
import nl.mgr.platform.web.SearchShown.Part;
import nl.mgr.ui.Navigation;
import org.jspecify.annotations.Nullable;

/** {@code /zoeken?q=&soort=&vanaf=}: everything that was found, some of each kind, or one kind page by page. */
@Named("platformSearch")
@RequestScoped
public class SearchPage {

    private static final int FEW_OF_EACH_KIND = 5;

    static final int PER_PAGE = 25;

    private @Inject Search search;
    private @Inject Navigation navigation;

    private final SearchTurns turns = new SearchTurns();
    private String asked = "";
    private String kind = "";
    private List<Part> kinds = List.of();
    private List<Part> parts = List.of();
    private List<Line> pages = List.of();
    private boolean guessed;
    private String meant = "";
    private String told = "";

    public void load() {
        if (asked.isBlank()) {
            return;
        }
        Found all = search.find(asked, null, 0, FEW_OF_EACH_KIND);
        long total = all.groups().stream().mapToLong(Search.Group::total).sum();
        kinds = SearchShown.parts(all, asked);
        guessed = all.guessed();
        meant = SearchShown.meant(all, asked);
        if (kind.isEmpty()) {
            parts = kinds;
            pages = SearchShown.pages(navigation.getEntries(), asked);
        } else {
            Found one = search.find(asked, kind, turns.getFirst(), PER_PAGE);
            parts = SearchShown.parts(one, asked);
            total = one.groups().stream().mapToLong(Search.Group::total).sum();
            turns.of(total);
        }
        told = SearchShown.told(total + pages.size());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked == null ? "" : asked.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public SearchTurns getTurns() {
        return turns;
    }

    public List<Part> getKinds() {
        return kinds;
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<Line> getPages() {
        return pages;
    }

    public boolean isGuessed() {
        return guessed;
    }

    public String getMeant() {
        return meant;
    }

    public String getTold() {
        return told;
    }
}
