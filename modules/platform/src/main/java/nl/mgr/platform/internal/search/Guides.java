package nl.mgr.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.mgr.kernel.SearchContribution;
import nl.mgr.platform.Addresses;
import nl.mgr.ui.Glossary;
import nl.mgr.ui.HelpPages;
import nl.mgr.ui.HelpPages.HelpPage;
import nl.mgr.ui.HelpText;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Terms;

/**
 * Finds in the texts that explain: the terms of the field, and the help of the pages that whoever asks may open. They belong
 * to the release and to a language, not to a cooperation, so they stand in memory and not in the index of records (decision
 * 0014).
 */
@ApplicationScoped
class Guides implements SearchContribution {

    private static final Kind TERM = new Kind("platform", "term", "begrip", 90, List.of(Glossary.ADDRESS));
    private static final Kind HELP = new Kind("platform", "help", "hulp", 95, List.of(HelpPages.ADDRESS));

    private final Map<Locale, GuideIndex> indexes = new ConcurrentHashMap<>();

    @Inject
    private HelpPages helpPages;

    @Inject
    private Addresses addresses;

    @Override
    public List<Kind> kinds() {
        return List.of(TERM, HELP);
    }

    /** In the language of the request. */
    GuidesFound find(String asked) {
        GuideIndex index = indexes.computeIfAbsent(Locales.current(), this::read);
        return new GuideQuestion(asked, index, guide -> addresses.opens(guide.opens())).answer();
    }

    private GuideIndex read(Locale language) {
        Stream<Guide> all = Stream.concat(
                Terms.in(language).stream()
                        .map(term -> Guide.of(TERM, term.name(), term.meaning(), term.address(), Glossary.ADDRESS)),
                helpPages.in(language).stream()
                        .filter(page -> !page.name().isEmpty())
                        .map(Guides::help));
        return new GuideIndex(all.toList(), language);
    }

    private static Guide help(HelpPage page) {
        return Guide.of(
                HELP,
                page.name(),
                HelpText.plain(page.text()),
                HelpPages.ADDRESS + "?pagina=" + page.address(),
                page.address());
    }
}
