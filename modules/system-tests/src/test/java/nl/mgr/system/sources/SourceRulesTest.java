package nl.mgr.system.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on text holds in the repository and has been seen red on broken text. */
class SourceRulesTest {

    private static final List<SourceFile> REPOSITORY = Repository.files();

    static Stream<TextRule> rules() {
        return Stream.of(
                        RepositoryRules.ALL,
                        JavaTextRules.ALL,
                        ViewRules.ALL,
                        MessageRules.ALL,
                        HelpRules.ALL,
                        MigrationRules.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheRepository(TextRule rule) {
        assertThat(REPOSITORY).as("files the rule is about").anyMatch(rule.files());
        assertThat(rule.violations(REPOSITORY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSeenRedOnBrokenText(TextRule rule) {
        assertThat(rule.red()).isNotEmpty().allSatisfy(red -> assertThat(rule.violations(red.files()))
                .as(red.expected())
                .anyMatch(violation -> violation.contains(red.expected())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesGoodTextAlone(TextRule rule) {
        assertThat(rule.good()).isNotEmpty().anyMatch(rule.files());
        assertThat(rule.violations(rule.good())).isEmpty();
    }
}
