package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.ui.Releases.Release;
import nl.mgr.ui.Terms.Term;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void termsStandInTheOrderOfTheAlphabetOfTheirLanguage() {
        assertThat(Terms.in(Locales.DUTCH)).extracting(Term::name).startsWith("aanbesteding", "aanbieder", "addendum");
        assertThat(Terms.in(Locale.ENGLISH)).extracting(Term::name).startsWith("access team (lokale toegang)");
        assertThat(Terms.in(Locales.DUTCH)).hasSameSizeAs(Terms.in(Locale.ENGLISH));
    }

    @Test
    void aWordIsFoundInNameMeaningAndSourceWithoutAccentsAndCapitals() {
        assertThat(found("CLIENT")).contains("client");
        assertThat(found("reele")).contains("reele-prijs");
        assertThat(found("artikel 2.127")).containsExactly("opschortende-termijn");
        assertThat(found("bestaat niet")).isEmpty();
        assertThat(found("")).hasSizeGreaterThan(60);
    }

    private static List<String> found(String search) {
        Page<Term> page = Glossary.page(ListQuery.everything().filtered(Map.of("search", search)), Locales.DUTCH);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(Term::id).toList();
    }

    @Test
    void releasesBeginWithTheNewest() {
        List<Release> all = Releases.in(Locales.DUTCH);
        assertThat(all).hasSizeGreaterThan(1).allSatisfy(release -> assertThat(release.changes())
                .isNotEmpty());
        assertThat(all.get(0).day()).isAfter(all.get(1).day());
        assertThat(Releases.in(Locale.ENGLISH)).hasSameSizeAs(all);
    }
}
