package nl.mgr.providers.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import nl.mgr.providers.ChangeRequests.Change;
import nl.mgr.providers.ChangeRequests.Facts;

/**
 * One fact of a provider as it was and as it should be.
 *
 * @param name the last part of the key of its label
 */
public record ComparedFact(String name, String before, String wanted) implements Serializable {

    static List<ComparedFact> of(Change change) {
        return List.of(
                of("naam", change, Facts::name),
                of("statutair", change, Facts::legalName),
                of("kvk", change, Facts::kvkNumber),
                of("agb", change, Facts::agbCode));
    }

    private static ComparedFact of(String name, Change change, Function<Facts, String> fact) {
        return new ComparedFact(name, fact.apply(change.before()), fact.apply(change.wanted()));
    }

    public boolean changed() {
        return !before.equals(wanted);
    }
}
