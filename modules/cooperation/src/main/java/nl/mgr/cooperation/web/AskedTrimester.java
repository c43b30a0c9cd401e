package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Trimester;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code trimester=2026-3} of an address, or the one of today; and those to choose from. */
@Named("cooperationTrimester")
@RequestScoped
public class AskedTrimester {

    /** Since when the first cooperation of the country works this way; earlier ones are typed in the address. */
    private static final Trimester FIRST = new Trimester(2017, 1);

    @Inject
    private PageInfo page;

    private @Nullable String text;

    /** @throws NotFound for what is no trimester */
    public Trimester shown() {
        String typed = text;
        if (typed == null || typed.isBlank()) {
            return now();
        }
        if (!typed.matches("20[1-4]\\d-[123]")) {
            throw new NotFound("trimester " + typed);
        }
        return new Trimester(Integer.parseInt(typed.substring(0, 4)), Integer.parseInt(typed.substring(5)));
    }

    private Trimester now() {
        return Trimester.of(page.getToday());
    }

    /** The latest first. */
    public List<Trimester> getChoices() {
        return Stream.iterate(now(), each -> each.compareTo(FIRST) >= 0, Trimester::before)
                .toList();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
