package nl.mgr.platform.internal.entrance;

import java.util.List;
import java.util.Optional;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.Modules;
import nl.mgr.platform.internal.key.ShownKey;

/** What happens to a request for an address, by who asks. */
record AddressRules(Modules modules, ViewRights views) {

    /** The answers there are. */
    enum Answer {
        OPEN,
        LOG_IN,
        CHOOSE,
        SET_UP_SECOND_STEP,
        NOTHING_HERE
    }

    /** What a program gets that asks for an address. */
    enum ProgramAnswer {
        OPEN,
        /** It shows no key that counts. */
        SHOW_KEY,
        LACKS_SCOPE,
        NOTHING_HERE
    }

    /** What exists for programs is no secret: the description tells everybody. What is in it depends on the key. */
    ProgramAnswer askForProgram(String path, ShownKey shown) {
        Optional<List<String>> needed = views.neededFor(path);
        if (needed.isPresent() && needed.get().contains(ViewRights.ANONYMOUS)) {
            return ProgramAnswer.OPEN;
        }
        Actor actor = shown.actor();
        if (actor == null) {
            return ProgramAnswer.SHOW_KEY;
        }
        if (needed.isEmpty()) {
            return ProgramAnswer.NOTHING_HERE;
        }
        return opens(path, actor) ? ProgramAnswer.OPEN : ProgramAnswer.LACKS_SCOPE;
    }

    Answer ask(String path, Visit visit) {
        Optional<List<String>> needed = views.neededFor(path);
        if (needed.isPresent() && needed.get().contains(ViewRights.ANONYMOUS)) {
            return Answer.OPEN;
        }
        if (visit.standing() == null) {
            return Answer.LOG_IN;
        }
        if (needed.isPresent() && needed.get().contains(ViewRights.SIGNED_IN)) {
            return Answer.OPEN;
        }
        if (!visit.member()) {
            return visit.lacksSecondStep() ? Answer.SET_UP_SECOND_STEP : Answer.CHOOSE;
        }
        return opens(path, visit.actor()) ? Answer.OPEN : Answer.NOTHING_HERE;
    }

    /** Whether an address exists for an actor: listed, its module there, and one of its rights held. */
    boolean opens(String path, Actor actor) {
        return moduleExists(path, actor)
                && views.neededFor(path)
                        .filter(words -> words.stream().anyMatch(word -> holds(actor, word)))
                        .isPresent();
    }

    private boolean moduleExists(String path, Actor actor) {
        String[] parts = path.split("/", 3);
        return parts.length < 2
                || modules.byAddress(parts[1])
                        .filter(module -> module.participatory() && !actor.has(module.id()))
                        .isEmpty();
    }

    private static boolean holds(Actor actor, String word) {
        return switch (word) {
            case ViewRights.ANONYMOUS, ViewRights.SIGNED_IN, ViewRights.EVERYBODY -> true;
            default -> actor.may(word);
        };
    }
}
