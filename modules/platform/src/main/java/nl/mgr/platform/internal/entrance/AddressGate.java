package nl.mgr.platform.internal.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.Roles;
import nl.mgr.platform.internal.entrance.AddressRules.Answer;
import nl.mgr.platform.internal.entrance.AddressRules.ProgramAnswer;
import nl.mgr.platform.internal.key.ShownKey;

/** Decides about an address: the one place for pages, downloads and links alike. */
@ApplicationScoped
public class AddressGate {

    private final ViewRights views = ViewRights.fromClassPath(
            AddressGate.class.getClassLoader(), Roles.fromFile().words());

    @Inject
    private Modules modules;

    Answer ask(String path, Visit visit) {
        return new AddressRules(modules, views).ask(path, visit);
    }

    ProgramAnswer askForProgram(String path, ShownKey shown) {
        return new AddressRules(modules, views).askForProgram(path, shown);
    }

    /** The scope that an address asks of a program; empty when it asks none. */
    public String scopeOf(String path) {
        return views.neededFor(path).stream()
                .flatMap(List::stream)
                .filter(word -> word.startsWith(Roles.SCOPE_WORD))
                .map(word -> word.substring(Roles.SCOPE_WORD.length()))
                .findFirst()
                .orElse("");
    }

    /** Whether an address, without its query, exists for an actor. */
    public boolean opens(String path, Actor actor) {
        return new AddressRules(modules, views).opens(path, actor);
    }

    /** The addresses that a right opens, by right; what needs no right is not among them. */
    public Map<String, List<String>> addressesByRight() {
        return views.byRight();
    }
}
