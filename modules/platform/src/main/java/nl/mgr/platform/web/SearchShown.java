package nl.mgr.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.platform.Search;
import nl.mgr.platform.Search.Found;
import nl.mgr.platform.Search.Group;
import nl.mgr.platform.Search.Hit;
import nl.mgr.platform.web.AskedWords.Piece;
import nl.mgr.ui.Navigation.Entry;
import nl.mgr.ui.Texts;

/** What was found, in words. */
final class SearchShown {

    /** One line: its title in pieces, where it leads, and what it is. */
    public record Line(List<Piece> title, String address, String kind) {}

    /**
     * One kind.
     *
     * @param count as it is told: a figure, or that there are more
     */
    public record Part(String code, String label, String count, boolean more, List<Line> lines) {}

    private SearchShown() {}

    static String label(Kind kind) {
        return Texts.of(kind.module(), "zoeken.soort." + kind.code());
    }

    static String count(long total) {
        return total >= Search.MOST_COUNTED
                ? Texts.of("platform", "zoeken.meer", Search.MOST_COUNTED)
                : String.valueOf(total);
    }

    static List<Part> parts(Found found, String asked) {
        AskedWords words = new AskedWords(asked);
        return found.groups().stream().map(group -> part(group, words)).toList();
    }

    private static Part part(Group group, AskedWords words) {
        return new Part(
                group.kind().code(),
                label(group.kind()),
                count(group.total()),
                group.total() > group.hits().size(),
                group.hits().stream().map(hit -> line(hit, words)).toList());
    }

    private static Line line(Hit hit, AskedWords words) {
        return new Line(
                words.pieces(hit.title()),
                hit.address(),
                Texts.of(hit.kind().module(), "zoeken.een." + hit.kind().code()));
    }

    /** The best of all kinds. */
    static List<Line> best(Found found, String asked, int most) {
        AskedWords words = new AskedWords(asked);
        return found.groups().stream()
                .flatMap(group -> group.hits().stream())
                .sorted(Comparator.comparingDouble(hit -> -hit.rank()))
                .limit(most)
                .map(hit -> line(hit, words))
                .toList();
    }

    /** Lines of the menu whose name has all words. */
    static List<Line> pages(List<Entry> menu, String asked) {
        AskedWords words = new AskedWords(asked);
        return menu.stream()
                .filter(entry -> words.allIn(entry.label()))
                .map(entry -> new Line(
                        words.pieces(Texts.of("platform", "zoeken.naar", entry.label())),
                        entry.address(),
                        Texts.of("platform", "zoeken.pagina")))
                .toList();
    }

    static String meant(Found found, String asked) {
        List<String> titles = new ArrayList<>();
        found.groups().forEach(group -> group.hits().forEach(hit -> titles.add(hit.title())));
        return found.guessed() ? new AskedWords(asked).meant(titles) : "";
    }

    /** How many were found, in words. */
    static String told(long total) {
        return switch ((int) Math.min(total, Search.MOST_COUNTED)) {
            case 1 -> Texts.of("platform", "zoeken.aantal.een");
            case Search.MOST_COUNTED -> Texts.of("platform", "zoeken.aantal.veel", Search.MOST_COUNTED);
            default -> Texts.of("platform", "zoeken.aantal.meer", total);
        };
    }
}
