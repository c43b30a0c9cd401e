package nl.mgr.cooperation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.mgr.cooperation.SetUp;
import nl.mgr.ui.PageInfo;
import nl.mgr.ui.Typed;
import org.jspecify.annotations.Nullable;

/** The first day of what is set up ({@code ?op=}): today, or the first of the cooperation when that is still to come. */
@Named("cooperationFirstDay")
@ViewScoped
public class FirstDay implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Inject SetUp setUp;
    private @Inject PageInfo page;

    private @Nullable String asked;
    private @Nullable LocalDate day;

    LocalDate find() {
        LocalDate founded = setUp.progress().founded();
        LocalDate today = page.getToday();
        day = Typed.day(String.valueOf(asked)).orElse(founded.isAfter(today) ? founded : today);
        return day;
    }

    LocalDate need() {
        return Objects.requireNonNull(day, "the page is loaded first");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = asked;
    }
}
