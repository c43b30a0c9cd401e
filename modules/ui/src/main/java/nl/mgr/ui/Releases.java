package nl.mgr.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import nl.mgr.kernel.Product;

/** {@code /uitleg/nieuw}: what changed for its users, from {@code releases.properties}, the newest first. */
@Named("uiReleases")
@RequestScoped
public class Releases {

    /** @param changes one or two sentences each */
    public record Release(String title, LocalDate day, List<String> changes) {}

    private static final String BUNDLE = "nl.mgr.ui.releases";
    private static final String DAY = ".dag";
    private static final String TITLE = ".titel";

    private List<Release> all = List.of();
    private String version = "";

    @PostConstruct
    void load() {
        all = in(Locales.current());
        version = Product.read().version();
    }

    static List<Release> in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, Thread.currentThread().getContextClassLoader(), Texts.NO_FALLBACK);
        return bundle.keySet().stream()
                .filter(key -> key.endsWith(DAY))
                .map(key -> release(bundle, key.substring(0, key.length() - DAY.length())))
                .sorted(Comparator.comparing(Release::day).reversed())
                .toList();
    }

    private static Release release(ResourceBundle bundle, String id) {
        return new Release(
                bundle.getString(id + TITLE),
                LocalDate.parse(bundle.getString(id + DAY)),
                IntStream.iterate(1, number -> bundle.containsKey(id + "." + number), number -> number + 1)
                        .mapToObj(number -> bundle.getString(id + "." + number))
                        .toList());
    }

    public List<Release> getAll() {
        return all;
    }

    /** Of this installation. */
    public String getVersion() {
        return version;
    }
}
