package nl.mgr.platform.internal.processing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.DataSubject;
import nl.mgr.platform.LegalBasis;
import nl.mgr.platform.ProcessingActivity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register does not announce as looked at cannot be written down by mistake. */
class LookDeskTest {

    private final LookDesk desk = new LookDesk();

    @BeforeEach
    void declare() throws ReflectiveOperationException {
        Field register = LookDesk.class.getDeclaredField("register");
        register.setAccessible(true);
        register.set(desk, new Register() {
            @Override
            List<ProcessingActivity> all() {
                return List.of(ProcessingActivity.of("test:iets", 1, LegalBasis.PUBLIC_TASK));
            }
        });
    }

    private void looks(String activity) {
        ActorContext.runAs(
                Actor.authentication(),
                () -> desk.looked(activity, "lijst", List.of(DataSubject.person(new UUID(0, 1)))));
    }

    @Test
    void looksOfAnActivityThatIsNotLoggedAreRefused() {
        assertThatThrownBy(() -> looks("test:iets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("looks of the processing activity test:iets are not logged");
    }

    @Test
    void looksOfWhatNobodyDeclaresAreRefused() {
        assertThatThrownBy(() -> looks("test:anders"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test:anders");
    }
}
