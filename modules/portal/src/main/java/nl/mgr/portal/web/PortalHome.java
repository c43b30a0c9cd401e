package nl.mgr.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.HomePanel;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Texts;

/** The home page of whoever looks: its panels come from the modules that exist for this actor. */
@Named("portalHome")
@RequestScoped
public class PortalHome {

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<HomePanel> contributions;

    @Inject
    private Formats formats;

    private String day = "";
    private String greeting = "";
    private List<String> facts = List.of();
    private List<String> main = List.of();
    private List<String> aside = List.of();

    @PostConstruct
    void fill() {
        Actor actor = ActorContext.current();
        String line = formats.dayLong(LocalDate.now(clock));
        day = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
        greeting = Texts.of("portal", greeting(LocalTime.now(clock)), actor.name());
        facts = panels(actor, HomePanel.Place.FACTS);
        main = panels(actor, HomePanel.Place.MAIN);
        aside = panels(actor, HomePanel.Place.ASIDE);
    }

    private List<String> panels(Actor actor, HomePanel.Place place) {
        return StreamSupport.stream(contributions.spliterator(), false)
                .filter(panel -> panel.place() == place && actor.has(panel.module()) && panel.shownTo(actor))
                .sorted(Comparator.comparingInt(HomePanel::order))
                .map(HomePanel::view)
                .toList();
    }

    private static String greeting(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return "thuis.goedemorgen";
        }
        return time.getHour() < 18 ? "thuis.goedemiddag" : "thuis.goedenavond";
    }

    /** The day of today, in full. */
    public String getDay() {
        return day;
    }

    public String getGreeting() {
        return greeting;
    }

    public List<String> getFacts() {
        return facts;
    }

    public List<String> getMain() {
        return main;
    }

    public List<String> getAside() {
        return aside;
    }
}
