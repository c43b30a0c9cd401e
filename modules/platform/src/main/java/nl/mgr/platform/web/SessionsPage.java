package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.platform.RunningSessions;
import nl.mgr.platform.RunningSessions.Count;
import nl.mgr.platform.RunningSessions.Session;
import nl.mgr.ui.ListModel;
import nl.mgr.ui.Texts;

/** The part of {@code /account/beheer} on who is logged in. */
@Named("platformSessions")
@RequestScoped
public class SessionsPage {

    @Inject
    private RunningSessions sessions;

    private List<Count> counts = List.of();
    private final ListModel<Session> rows = new ListModel<Session>(query -> sessions.find(query));

    @PostConstruct
    void load() {
        counts = sessions.counts();
    }

    public long getTotal() {
        return counts.stream().mapToLong(Count::sessions).sum();
    }

    /** In words: how many per kind of organisation. */
    public String getByKind() {
        return counts.stream()
                .map(count -> Texts.of(
                        "platform",
                        "beheer.ingelogd."
                                + (count.kind() == null ? "geen" : count.kind().code()),
                        count.sessions()))
                .collect(Collectors.joining(", "));
    }

    public ListModel<Session> getRows() {
        return rows;
    }
}
