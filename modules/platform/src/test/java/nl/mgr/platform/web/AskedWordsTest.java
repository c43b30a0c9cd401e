package nl.mgr.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.mgr.platform.web.AskedWords.Piece;
import org.junit.jupiter.api.Test;

class AskedWordsTest {

    private static String marked(String asked, String title) {
        return new AskedWords(asked)
                .pieces(title).stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }

    @Test
    void theBeginningOfAWordIsMarkedInUpperAndLowerCaseAndWithAccents() {
        assertThat(marked("dui", "Gemeente Duiven")).isEqualTo("Gemeente [Dui]ven");
        assertThat(marked("financien", "Financiën 2026")).isEqualTo("[Financiën] 2026");
        assertThat(marked("2026 fin", "Financiën 2026")).isEqualTo("[Fin]anciën [2026]");
    }

    @Test
    void insideAWordOnlyWhatIsLongEnoughIsMarked() {
        assertThat(marked("hulp", "Jeugdhulp ambulant")).isEqualTo("Jeugd[hulp] ambulant");
        assertThat(marked("hul", "Jeugdhulp ambulant")).isEqualTo("Jeugdhulp ambulant");
    }

    @Test
    void withoutWordsNothingIsMarked() {
        assertThat(new AskedWords(" - ").pieces("Duiven")).containsExactly(new Piece("Duiven", false));
        assertThat(new AskedWords("x").pieces("")).isEmpty();
    }

    @Test
    void whatWasMeantIsTheNearestWordOfWhatWasFound() {
        List<String> titles = List.of("Gemeente Duiven", "Jeugdhulp ambulant");
        assertThat(new AskedWords("duivn").meant(titles)).isEqualTo("duiven");
        assertThat(new AskedWords("jeugdhlp duiven").meant(titles)).isEqualTo("jeugdhulp duiven");
        assertThat(new AskedWords("duiven").meant(titles)).isEmpty();
        assertThat(new AskedWords("zwijndrecht").meant(titles)).isEmpty();
    }

    @Test
    void aLineOfTheMenuIsFoundByTheBeginningsOfItsWords() {
        assertThat(new AskedWords("wie mag").allIn("Wie mag wat")).isTrue();
        assertThat(new AskedWords("contr").allIn("Contracten")).isTrue();
        assertThat(new AskedWords("tracten").allIn("Contracten")).isFalse();
        assertThat(new AskedWords("").allIn("Contracten")).isFalse();
    }
}
