package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.ListViews.Bar;
import org.jspecify.annotations.Nullable;

/** The saved states of the list on the current page. A list on the page of one record has none: it is that record's. */
@Named("uiViews")
@RequestScoped
public class SavedBar {

    private static final Set<String> OF_A_RECORD = Set.of("id", "code", "regel", "nr", "q");

    private @Inject @Any Instance<ListViews> sources;

    private @Nullable Bar bar;

    public Bar getBar() {
        if (bar == null) {
            bar = find();
        }
        return bar;
    }

    private Bar find() {
        Actor actor = ActorContext.currentOrNull();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Map<String, String> parameters = new TreeMap<>(external.getRequestParameterMap());
        if (actor == null
                || actor.cooperationId() == null
                || parameters.keySet().stream().anyMatch(OF_A_RECORD::contains)) {
            return Bar.NONE;
        }
        String query = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sources.stream()
                .findFirst()
                .map(source -> source.of(external.getRequestServletPath(), query))
                .orElse(Bar.NONE);
    }
}
