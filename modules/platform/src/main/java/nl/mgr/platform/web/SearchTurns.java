package nl.mgr.platform.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.mgr.platform.Search;
import org.jspecify.annotations.Nullable;

/** The pages of one kind that was found. */
public class SearchTurns {

    /** One page of results. */
    public record Turn(int number, int first, boolean current) {}

    private int first;
    private List<Turn> all = List.of();

    void of(long total) {
        int pages = (int) ((total + SearchPage.PER_PAGE - 1) / SearchPage.PER_PAGE);
        all = pages < 2
                ? List.of()
                : IntStream.range(0, pages)
                        .mapToObj(at -> new Turn(at + 1, at * SearchPage.PER_PAGE, at * SearchPage.PER_PAGE == first))
                        .toList();
    }

    public int getFirst() {
        return first;
    }

    /** The parameter as it stands in the address; nonsense is the first page. */
    public String getText() {
        return String.valueOf(first);
    }

    public void setText(@Nullable String text) {
        boolean number = text != null && text.matches("\\d{1,4}");
        first = number
                ? Math.min(Integer.parseInt(text), Search.MOST_COUNTED) / SearchPage.PER_PAGE * SearchPage.PER_PAGE
                : 0;
    }

    public List<Turn> getAll() {
        return all;
    }
}
