package nl.mgr.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.platform.Search;

/** What can be found at all by whoever asks, in words. */
@Named("platformFindable")
@RequestScoped
public class FindableKinds {

    @Inject
    private Search search;

    private List<String> labels = List.of();

    @PostConstruct
    void load() {
        labels = search.kinds().stream().map(SearchShown::label).toList();
    }

    public List<String> getLabels() {
        return labels;
    }
}
