package nl.mgr.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the product and has been seen red on its samples. */
class ArchitectureTest {

    /** Fewer classes than this means that the import has missed modules, and every rule would pass in silence. */
    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("nl.mgr");
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("sample.mgr");

    static Stream<Rule> rules() {
        return Stream.of(ModuleRules.ALL, PersistenceRules.ALL, WebRules.ALL, HouseRules.ALL, SqlRules.ALL)
                .flatMap(List::stream);
    }

    @Test
    void theWholeProductIsRead() {
        assertThat(PRODUCT.size()).isGreaterThan(FEWEST_CLASSES);
        assertThat(PRODUCT.stream().map(Layout.PRODUCT::moduleOf).distinct())
                .contains(
                        "kernel",
                        "ui",
                        "platform",
                        "cooperation",
                        "providers",
                        "contracts",
                        "monitoring",
                        "procurement");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheProduct(Rule rule) {
        rule.of().apply(Layout.PRODUCT).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSeenRedOnItsSamples(Rule rule) {
        List<String> violations = rule.of()
                .apply(Layout.SAMPLES)
                .evaluate(SAMPLES)
                .getFailureReport()
                .getDetails();
        assertThat(rule.red()).isNotEmpty();
        assertThat(rule.red())
                .allSatisfy(red -> assertThat(violations).anyMatch(violation -> violation.contains(red.getName())));
        assertThat(violations)
                .as("samples that keep the rule")
                .noneMatch(violation -> violation.matches("(?s)(\\w+ <)?sample\\.mgr\\.[a-z.]*Good.*"));
    }

    @Test
    void noSampleIsWithoutARule() {
        List<String> used =
                rules().flatMap(rule -> rule.red().stream()).map(Class::getName).toList();
        assertThat(SAMPLES.stream().map(JavaClass::getName))
                .filteredOn(name -> !name.contains(".Good") && !name.contains("$") && !name.endsWith("package-info"))
                .allSatisfy(name -> assertThat(used).contains(name));
    }
}
