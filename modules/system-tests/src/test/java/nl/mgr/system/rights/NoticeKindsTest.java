package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.mgr.platform.NoticeKind;
import nl.mgr.platform.NoticeKinds;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Texts;
import org.junit.jupiter.api.Test;

/** Every kind of notice that a module declares can be told and chosen, in every language. */
class NoticeKindsTest {

    @Test
    void everyKindHasItsTexts() throws ReflectiveOperationException {
        List<NoticeKind> kinds = declared();
        assertThat(kinds).hasSizeGreaterThan(8);
        assertThat(kinds.stream().map(NoticeKind::id)).doesNotHaveDuplicates();
        for (NoticeKind kind : kinds) {
            for (Locale language : Locales.ALL) {
                var texts = Texts.bundle(kind.module(), language);
                assertThat(texts.containsKey("melding." + kind.name()))
                        .as(kind.id() + " in " + language)
                        .isTrue();
                assertThat(texts.containsKey("melding." + kind.name() + ".soort"))
                        .as("the name of " + kind.id() + " in " + language)
                        .isTrue();
            }
            assertThat(kind.readers()).as(kind.id()).isNotEmpty();
        }
    }

    private static List<NoticeKind> declared() throws ReflectiveOperationException {
        List<NoticeKind> kinds = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("nl.mgr")) {
            if (type.isAssignableTo(NoticeKinds.class) && !type.isInterface()) {
                Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                kinds.addAll(((NoticeKinds) constructor.newInstance()).kinds());
            }
        }
        return kinds;
    }
}
