package nl.mgr.platform.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mgr.platform.BadApiRequest.Fault;
import nl.mgr.ui.Locales;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aProblemTellsRuleValueAndRemedyInBothLanguages() {
        Problem problem = Problem.of("sleutel-verlopen", 401, "2026-11-29", "2026-11-29");

        for (Locale language : Locales.ALL) {
            Map<String, Object> tree = problem.tree(language);
            assertThat(tree).containsKeys("type", "title", "status", "detail", "regel", "waarde", "oplossing");
            assertThat(tree.get("type")).isEqualTo("urn:mgr:probleem:sleutel-verlopen");
            assertThat(String.valueOf(tree.get("detail")))
                    .contains("2026-11-29")
                    .contains(String.valueOf(tree.get("oplossing")));
        }
    }

    @Test
    void everyRuleThatAQuestionCanBreakHasWords() {
        for (String rule : List.of("parameter", "twice", "day", "id", "number", "choice", "text", "range")) {
            Map<String, Object> tree = Problem.badRequest(List.of(new Fault("soort", rule, "x", "a, b")))
                    .tree(Locales.DUTCH);
            assertThat(String.valueOf(tree.get("fouten")).replaceAll("^\\[\\{|}]$", ""))
                    .contains("soort")
                    .doesNotContain("{");
        }
    }

    @Test
    void everyStatusHasWords() {
        IntStream.rangeClosed(400, 511)
                .forEach(status -> assertThat(Problem.ofStatus(status).tree(Locale.ENGLISH))
                        .containsEntry("status", status));
        assertThat(Problem.ofStatus(503).code()).isEqualTo("even-niet");
        assertThat(Problem.ofStatus(500).code()).isEqualTo("storing");
        assertThat(Problem.ofStatus(418).code()).isEqualTo("geweigerd");
    }
}
