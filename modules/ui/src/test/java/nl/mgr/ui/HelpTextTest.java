package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mgr.ui.HelpText.Part;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    @Test
    void eachSentenceIsALineAndEachTermALink() {
        assertThat(HelpText.lines("Kies een [[perceel]] of meer [[perceel|percelen]].\n    Klik dan."))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .containsExactly(
                                        new Part("Kies een ", null),
                                        new Part("perceel", "/uitleg/begrippen#perceel"),
                                        new Part(" of meer ", null),
                                        new Part("percelen", "/uitleg/begrippen#perceel"),
                                        new Part(".", null)),
                        second -> assertThat(second).containsExactly(new Part("Klik dan.", null)));
    }

    @Test
    void whatIsNoTermStaysAsItIs() {
        assertThat(HelpText.lines("Code [a] of [[Geen Term]]")).singleElement().satisfies(line -> assertThat(line)
                .containsExactly(new Part("Code [a] of [[Geen Term]]", null)));
    }
}
