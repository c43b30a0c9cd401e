package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nl.mgr.platform.Roles;
import nl.mgr.platform.TaskKind;
import nl.mgr.platform.TaskSource;
import nl.mgr.ui.Texts;
import org.junit.jupiter.api.Test;

/** Every kind of task that a module gives has its words, a right that exists, and roles that hold it. */
class TaskKindsTest {

    private static final Roles ROLES = Roles.fromFile();
    private static final List<TaskKind> KINDS = kinds();

    /** A name of the kind, behind which its words stand. */
    private static final List<String> WORDS = List.of("", ".uitleg", ".soort", ".doe");

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        List<String> missing = new ArrayList<>();
        for (TaskKind kind : KINDS) {
            for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                ResourceBundle bundle = Texts.bundle(kind.module(), locale);
                for (String word : WORDS) {
                    String key = "taak." + kind.name() + word;
                    if (text(bundle, key).isBlank()) {
                        missing.add(kind.module() + " " + locale + " " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whoGetsATaskMayDoIt() {
        List<String> wrong = new ArrayList<>();
        for (TaskKind kind : KINDS) {
            Set<String> holders = ROLES.holders(kind.right());
            Set<String> ofParty = ROLES.ofKind(kind.party());
            for (String role : kind.roles()) {
                if (!holders.contains(role) || !ofParty.contains(role)) {
                    wrong.add(kind.module() + ":" + kind.name() + " is for " + role + ", who may not " + kind.right());
                }
            }
            String leads = kind.escalatesTo();
            if (leads != null
                    && (!ofParty.contains(leads)
                            || !ROLES.holders("platform.task.manage").contains(leads))) {
                wrong.add(kind.module() + ":" + kind.name() + " goes to " + leads + ", who does not lead");
            }
            if (!kind.right().startsWith(kind.module() + ".")) {
                wrong.add(kind.module() + ":" + kind.name() + " needs " + kind.right() + " of another module");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void modulesGiveTasks() {
        assertThat(KINDS)
                .extracting(TaskKind::module)
                .contains("cooperation", "contracts", "monitoring", "procurement");
        assertThat(KINDS).doesNotHaveDuplicates();
    }

    private static List<TaskKind> kinds() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.mgr").stream()
                        .filter(type -> type.isAssignableTo(TaskSource.class) && !type.isInterface())
                        .flatMap(TaskKindsTest::kinds)
                        .toList();
    }

    private static Stream<TaskKind> kinds(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((TaskSource) constructor.newInstance()).kinds().stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot tell its kinds", e);
        }
    }

    private static String text(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
