package nl.mgr.cooperation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.mgr.cooperation.Budgets;
import nl.mgr.kernel.NotFound;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** {@code jaar=2027} of an address, or this year; and the years to choose from. */
@Named("cooperationYear")
@RequestScoped
public class AskedYear {

    @Inject
    private PageInfo page;

    private @Nullable String text;

    /** @throws NotFound for what is no year */
    int year() {
        String typed = text;
        if (typed == null || typed.isBlank()) {
            return page.getToday().getYear();
        }
        if (!typed.matches("20[1-4]\\d")) {
            throw new NotFound("year " + typed);
        }
        return Integer.parseInt(typed);
    }

    /** As it stands in addresses and titles. */
    public String getShown() {
        return String.valueOf(year());
    }

    /** Of which figures the budgets of this year mostly are. */
    public String getBefore() {
        return String.valueOf(year() - 1);
    }

    /** The latest first. */
    public List<String> getChoices() {
        return until(page.getToday().getYear() + 1);
    }

    /** As the choices, with the year of which the budget is made next year. */
    public List<String> getAhead() {
        return until(page.getToday().getYear() + 2);
    }

    private static List<String> until(int next) {
        return IntStream.rangeClosed(0, next - Budgets.FIRST_YEAR)
                .mapToObj(back -> String.valueOf(next - back))
                .toList();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
