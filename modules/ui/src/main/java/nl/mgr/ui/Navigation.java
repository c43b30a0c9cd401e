package nl.mgr.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.MenuContribution;
import nl.mgr.kernel.MenuItem;
import nl.mgr.kernel.MgrModule;
import org.jspecify.annotations.Nullable;

/** The main menu and the masthead of the current actor: what modules contribute, as far as they exist for the actor. */
@Named("uiMenu")
@RequestScoped
public class Navigation {

    /** One line of the menu, ready to show. */
    public record Entry(String label, String address, boolean current, boolean apart) {}

    private @Inject @Any Instance<MenuContribution> contributions;
    private @Inject @Any Instance<MgrModule> modules;
    private @Inject @Any Instance<MastheadSource> mastheads;
    private @Inject @Any Instance<UnreadSource> bells;
    private @Inject @Any Instance<SearchBox> searchBoxes;

    private @Nullable List<Entry> entries;
    private @Nullable Masthead masthead;
    private @Nullable Long unread;
    private boolean rung;

    public List<Entry> getEntries() {
        if (entries == null) {
            Actor actor = actor();
            entries = actor == null ? List.of() : entries(actor);
        }
        return entries;
    }

    private List<Entry> entries(Actor actor) {
        Set<String> optional = modules.stream()
                .filter(MgrModule::participatory)
                .map(MgrModule::id)
                .collect(Collectors.toSet());
        String path = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
        List<MenuItem> menu = menu(actor, contributions.stream().toList(), optional::contains);
        MenuItem current = current(menu, path);
        return menu.stream()
                .map(item -> new Entry(
                        Texts.of(item.module(), item.labelKey()), item.address(), item.equals(current), item.apart()))
                .toList();
    }

    /**
     * The menu of an actor: contributions of modules that exist for the actor, in their order.
     *
     * @param participatory whether a module exists only by opt-in
     */
    static List<MenuItem> menu(
            Actor actor, Collection<MenuContribution> contributions, Predicate<String> participatory) {
        return contributions.stream()
                .filter(part -> !participatory.test(part.module()) || actor.has(part.module()))
                .flatMap(part -> part.menu(actor).stream())
                .sorted(Comparator.comparingInt(MenuItem::order).thenComparing(MenuItem::address))
                .toList();
    }

    /**
     * The one line that a page belongs to: its own, the one that names it or, for other pages below the same prefix of
     * the address, the line whose address has most in common with it among those that name no pages.
     */
    static @Nullable MenuItem current(List<MenuItem> menu, String path) {
        MenuItem best = null;
        int most = 0;
        for (MenuItem item : menu) {
            if (named(item, path)) {
                return item;
            }
            int shared = shared(item.address(), path);
            if (item.pages() == null && shared > most && isBelow(prefix(item.address()), path)) {
                best = item;
                most = shared;
            }
        }
        return best;
    }

    private static boolean named(MenuItem item, String path) {
        return path.equals(item.address())
                || (item.pages() != null && item.pages().contains(path));
    }

    private static boolean isBelow(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + ".");
    }

    private static String prefix(String address) {
        int end = address.indexOf('/', 1);
        return end < 0 ? address : address.substring(0, end);
    }

    private static int shared(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    public Masthead getMasthead() {
        if (masthead == null) {
            masthead = find();
        }
        return masthead;
    }

    /** How many notices wait to be read, or {@code null} where nobody is told anything. */
    public @Nullable Long getUnread() {
        if (!rung) {
            rung = true;
            Actor actor = actor();
            unread = actor == null
                    ? null
                    : bells.stream()
                            .map(bell -> bell.unread(actor))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        return unread;
    }

    private Masthead find() {
        Actor actor = actor();
        if (actor != null) {
            for (MastheadSource source : mastheads) {
                Masthead own = source.masthead(actor);
                if (own != null) {
                    return own;
                }
            }
        }
        return Region.masthead(Texts.of("ui", "masthead.title"), Texts.of("ui", "masthead.portal." + portal(actor)));
    }

    private static String portal(@Nullable Actor actor) {
        if (actor == null) {
            return "public";
        }
        return switch (actor.kind()) {
            case MUNICIPALITY -> "municipality";
            case PROVIDER -> "provider";
            case STAFF, SYSTEM -> "staff";
            case PLATFORM -> "platform";
            case AUTHENTICATION -> "public";
        };
    }

    /** Where the search box leads, or {@code null} when there is nobody to search or nothing that searches. */
    public @Nullable SearchBox getSearchBox() {
        return actor() == null ? null : searchBoxes.stream().findFirst().orElse(null);
    }

    /** Name of the person who is logged in, or {@code null}. */
    public @Nullable String getPerson() {
        Actor actor = actor();
        return actor == null || actor.personId() == null ? null : actor.name();
    }

    private static @Nullable Actor actor() {
        Actor actor = ActorContext.currentOrNull();
        return actor == null || actor.kind() == ActorKind.AUTHENTICATION ? null : actor;
    }
}
