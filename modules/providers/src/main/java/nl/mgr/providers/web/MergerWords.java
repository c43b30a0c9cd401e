package nl.mgr.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.mgr.providers.MergerShare.Fate;
import nl.mgr.providers.MergerShare.Passing;
import nl.mgr.providers.ProviderMergers.State;
import nl.mgr.ui.Texts;

/** How a merger is told. */
@Named("providersMergerWords")
@ApplicationScoped
public class MergerWords {

    /** What becomes of rows, in the words of the module that has them. */
    static List<String> told(List<Passing> all, Fate fate) {
        return all.stream()
                .filter(one -> one.fate() == fate)
                .map(one -> Texts.of(
                        one.softwareModule(),
                        one.count() == 1 ? one.bundleKey() + ".een" : one.bundleKey(),
                        one.count()))
                .toList();
    }

    /** Kind of {@code m:status}. */
    public String kind(State state) {
        return switch (state) {
            case ASKED -> "warning";
            case APPROVED -> "positive";
            case REFUSED -> "negative";
            case WITHDRAWN -> "neutral";
        };
    }

    /** Sign of {@code m:status}. */
    public String sign(State state) {
        return switch (state) {
            case ASKED -> "half";
            case APPROVED -> "full";
            case REFUSED -> "alert";
            case WITHDRAWN -> "dash";
        };
    }
}
