package nl.mgr.platform.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.mgr.kernel.SearchContribution.Kind;
import nl.mgr.ui.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideQuestionTest {

    private static final Kind KIND = new Kind("platform", "term", "begrip", 90, List.of("/uitleg/begrippen"));

    private static final GuideIndex DUTCH = dutch(
            dutch("uitnutting", "Hoeveel van de begroting of het contract gebruikt is."),
            dutch("perceel", "Een deel van een aanbesteding."),
            dutch("tarief", "De prijs van een product, in euro's."),
            dutch("Volledigheid", "De manager keurt de leveringen goed door de maand vast te stellen."),
            dutch("Een levering", "U ziet een ingeleverd bestand met zijn regels."),
            dutch("een maand vaststellen", "De cijfers van een maand vastleggen."));

    private static Guide dutch(String name, String text) {
        return Guide.of(KIND, name, text, "/x", "/x");
    }

    private static GuideIndex dutch(Guide... guides) {
        return new GuideIndex(List.of(guides), Locales.DUTCH);
    }

    private static GuidesFound ask(String asked) {
        return new GuideQuestion(asked, DUTCH, guide -> true).answer();
    }

    private static List<String> names(GuidesFound found) {
        return found.matches().stream().map(match -> match.guide().name()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "uitnutting, uitnutting",
        "UITNUTTING, uitnutting",
        "uitnut, uitnutting",
        "percelen, perceel",
        "tarieven, tarief",
        "wat is een perceel, perceel",
        "hoe keur ik een levering goed, Volledigheid",
    })
    void aQuestionFindsByWordsBeginningsPluralsAndVerbs(String asked, String first) {
        assertThat(names(ask(asked))).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"uitnuttng, uitnutting", "utinutting, uitnutting", "percel, perceel", "aanbestedign, perceel"})
    void aTypingErrorFindsToo(String asked, String first) {
        assertThat(names(ask(asked))).first().isEqualTo(first);
    }

    @Test
    void whatStandsAsTypedIsNotGuessed() {
        assertThat(ask("uitnutting").guessed()).isFalse();
        assertThat(ask("uitnuttng").guessed()).isTrue();
        assertThat(names(ask("uitnutting Berkenhof"))).as("half of the words").containsExactly("uitnutting");
        assertThat(ask("uitnutting Berkenhof").guessed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "qzxwvq", "J-2025-001", "kanarie12345", "Berkenhof Lindenstein"})
    void whatNoTextSpeaksOfFindsNothing(String asked) {
        assertThat(ask(asked).empty()).isTrue();
    }

    @Test
    void whatIsNotThereForWhoeverAsksIsNotFound() {
        assertThat(names(
                        new GuideQuestion("maand", DUTCH, guide -> !guide.name().equals("Volledigheid")).answer()))
                .containsExactly("een maand vaststellen");
    }

    @Test
    void aWordWithinAnotherOneIsAWeakSign() {
        GuideIndex index = dutch(
                dutch("Leveringen", "Wat is afgekeurd en wat een goede versie is."),
                dutch("Volledigheid", "De manager keurt de leveringen goed."));
        assertThat(names(new GuideQuestion("hoe keur ik een levering goed", index, guide -> true).answer()))
                .containsExactly("Volledigheid", "Leveringen");
    }

    @Test
    void theTitleWeighsMoreThanTheText() {
        assertThat(names(ask("maand"))).containsExactly("een maand vaststellen", "Volledigheid");
        assertThat(ask("uitnutting").matches().get(0).rank())
                .as("below a record whose title begins so")
                .isLessThan(1.6)
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"deliveries, delivery", "delivered, delivery", "how do I approve a delivery, Completeness"})
    void englishHasItsOwnEndings(String asked, String first) {
        GuideIndex english = new GuideIndex(
                List.of(
                        Guide.of(KIND, "delivery", "What a provider sends.", "/x", "/x"),
                        Guide.of(KIND, "Completeness", "The manager approves the deliveries.", "/x", "/x")),
                Locale.ENGLISH);
        assertThat(names(new GuideQuestion(asked, english, guide -> true).answer()))
                .first()
                .isEqualTo(first);
    }
}
