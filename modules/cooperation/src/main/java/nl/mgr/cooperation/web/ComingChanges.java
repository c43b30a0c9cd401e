package nl.mgr.cooperation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.ui.PageInfo;

/** The days to come on which participation changes. */
@Named("cooperationComing")
@RequestScoped
public class ComingChanges {

    private static final int MOST = 5;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private PageInfo page;

    private List<MomentWords> days = List.of();

    @PostConstruct
    void load() {
        LocalDate today = page.getToday();
        days = MomentWords.coming(desk.overview(today), MOST);
    }

    public List<MomentWords> getDays() {
        return days;
    }
}
