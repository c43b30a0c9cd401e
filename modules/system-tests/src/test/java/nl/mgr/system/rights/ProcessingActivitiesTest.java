package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mgr.platform.LegalBasis;
import nl.mgr.platform.ProcessingActivities;
import nl.mgr.platform.ProcessingActivity;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;
import org.junit.jupiter.api.Test;

/** Every line of the register of processing activities can be read whole, in every language. */
class ProcessingActivitiesTest {

    private static final List<String> WHAT =
            List.of("", ".doel", ".grondslag", ".personen", ".gegevens", ".ontvangers");

    @Test
    void everyActivityIsToldWhole() throws ReflectiveOperationException {
        List<ProcessingActivity> activities = declared();
        assertThat(activities).hasSizeGreaterThan(5);
        assertThat(activities.stream().map(ProcessingActivity::id)).doesNotHaveDuplicates();
        for (ProcessingActivity activity : activities) {
            for (Locale language : Locales.ALL) {
                var texts = Texts.bundle(activity.module(), language);
                String name = "verwerking." + activity.name();
                WHAT.forEach(what -> assertThat(texts.containsKey(name + what))
                        .as(activity.id() + what + " in " + language)
                        .isTrue());
                assertThat(texts.containsKey(name + ".bewaren"))
                        .as("either a kind that removes it or how long: " + activity.id() + " in " + language)
                        .isEqualTo(activity.retention() == null);
                assertThat(texts.keySet().stream()
                                .filter(key -> key.startsWith(name + "."))
                                .map(key -> key.substring(name.length()))
                                .anyMatch(what -> !WHAT.contains(what) && !what.equals(".bewaren")))
                        .as("words for its looks when they are logged: " + activity.id() + " in " + language)
                        .isEqualTo(activity.logged());
                if (activity.retention() != null) {
                    String[] kind = activity.retention().split(":");
                    assertThat(Texts.bundle(kind[0], language).containsKey("bewaren." + kind[1]))
                            .as(activity.retention())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyLegalBasisHasAName() {
        for (Locale language : Locales.ALL) {
            for (LegalBasis basis : LegalBasis.values()) {
                assertThat(Texts.bundle("platform", language).containsKey("verwerking.grond." + basis))
                        .as(basis + " in " + language)
                        .isTrue();
            }
        }
    }

    private static List<ProcessingActivity> declared() throws ReflectiveOperationException {
        List<ProcessingActivity> activities = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("nl.mgr")) {
            if (type.isAssignableTo(ProcessingActivities.class) && !type.isInterface()) {
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                activities.addAll(((ProcessingActivities) constructor.newInstance()).activities());
            }
        }
        return activities;
    }
}
