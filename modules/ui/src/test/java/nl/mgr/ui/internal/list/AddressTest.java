package nl.mgr.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the links of a list keep. */
class AddressTest {

    private static final Map<String, String[]> ASKED = Map.of(
            "wie", new String[] {"team"},
            "vanaf", new String[] {"25"},
            "sorteer", new String[] {"-due"},
            "kies", new String[] {"a", "b"},
            "kolommen", new String[] {"1", "3"});

    @Test
    void pagesAndOrderKeepWhatIsChosenAndFilesDoNot() {
        Address list = Address.of(ASKED, "lijst").choosing(List.of("a", "b"));
        assertThat(list.link(0, null)).isEqualTo("?kolommen=1&kolommen=3&wie=team&kies=a&kies=b#lijst");
        assertThat(list.link(25, "due"))
                .isEqualTo("?kolommen=1&kolommen=3&wie=team&sorteer=due&vanaf=25&kies=a&kies=b#lijst");
        assertThat(list.file("csv", "due")).isEqualTo("?kolommen=1&kolommen=3&wie=team&sorteer=due&bestand=csv");
        assertThat(list.print(null)).doesNotContain("kies");
        assertThat(list.choosing(List.of()).link(0, null)).doesNotContain("kies");
    }

    @Test
    void aFormSendsEverythingButWhatItAsksItself() {
        Address list = Address.of(ASKED, "lijst");
        assertThat(list.all())
                .containsExactly(Map.entry("kolommen", "1"), Map.entry("kolommen", "3"), Map.entry("wie", "team"));
        assertThat(list.others()).containsExactly(Map.entry("wie", "team"));
    }

    @Test
    void theFirstParameterStandsBehindTheQuestionMark() {
        assertThat(Address.of(Map.of(), "lijst").choosing(List.of("a")).link(0, null))
                .isEqualTo("?kies=a#lijst");
    }

    @Test
    void anotherListOfThePageHasItsOwnNames() {
        Address rows = Address.of(ASKED, "regels").choosing(List.of("c"));
        assertThat(rows.chosenName()).isEqualTo("regels-kies");
        assertThat(rows.link(0, null)).contains("kies=a&kies=b").endsWith("&regels-kies=c#regels");
    }
}
