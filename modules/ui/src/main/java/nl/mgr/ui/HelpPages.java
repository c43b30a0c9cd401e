package nl.mgr.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Modules;
import nl.mgr.ui.HelpText.Part;

/**
 * The help of all pages, from the bundles of the modules that are there, under {@code hulp.<address>}. A page's name stands
 * under {@code pagina.} or, when it needs no right, {@code hulpnaam.}; that of a page about one thing, to which no link can
 * lead by itself, under {@code deelpagina.}. What is a step on a way, such as the log-in, has no name: nobody asks for it.
 */
@ApplicationScoped
public class HelpPages {

    /**
     * Help of one page.
     *
     * @param name of the page; empty for a step
     * @param alone whether a link can lead there
     * @param text see {@link HelpText}
     */
    public record HelpPage(String address, String name, boolean alone, String text) {

        public List<List<Part>> lines() {
            return HelpText.lines(text);
        }
    }

    /** Where the help of a page is read apart from it; it takes the parameter {@code pagina}. */
    public static final String ADDRESS = "/hulp";

    private static final String KEY = "hulp.";
    private static final List<String> ALONE = List.of("pagina.", "hulpnaam.");
    private static final String PART = "deelpagina.";

    /** The module that shows nothing. */
    private static final String WORDLESS = "kernel";

    private final Map<Locale, Map<String, HelpPage>> pages = new ConcurrentHashMap<>();

    @Inject
    private Modules modules;

    /** Of each page and step. */
    public List<HelpPage> in(Locale language) {
        return List.copyOf(all(language).values());
    }

    /** @param address of the page, as its views-list has it */
    public Optional<HelpPage> of(String address, Locale language) {
        return Optional.ofNullable(all(language).get(address));
    }

    private Map<String, HelpPage> all(Locale language) {
        return pages.computeIfAbsent(language, this::read);
    }

    private Map<String, HelpPage> read(Locale language) {
        return modules.inOrder().stream()
                .map(MgrModule::id)
                .filter(module -> !module.equals(WORDLESS))
                .map(module -> Texts.bundle(module, language))
                .flatMap(HelpPages::helps)
                .collect(Collectors.toMap(HelpPage::address, page -> page));
    }

    private static Stream<HelpPage> helps(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(KEY + "/"))
                .map(key -> key.substring(KEY.length()))
                .map(address -> help(bundle, address));
    }

    private static HelpPage help(ResourceBundle bundle, String address) {
        String name = ALONE.stream()
                .map(prefix -> text(bundle, prefix + address))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new HelpPage(
                address,
                name.isEmpty() ? text(bundle, PART + address) : name,
                !name.isEmpty(),
                bundle.getString(KEY + address));
    }

    /** Empty when there is none. */
    private static String text(ResourceBundle bundle, String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }
}
