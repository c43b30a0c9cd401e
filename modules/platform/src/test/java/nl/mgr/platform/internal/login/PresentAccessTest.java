package nl.mgr.platform.internal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.Modules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresentAccessTest {

    private record Module(String id, boolean participatory) implements MgrModule {
        @Override
        public @Nullable String addressPrefix() {
            return null;
        }

        @Override
        public List<String> dependsOn() {
            return List.of();
        }
    }

    private final PresentAccess access = new PresentAccess(new Modules(
            List.of(new Module("portal", false), new Module("contracts", true), new Module("monitoring", true))));

    @Test
    void modulesThatNobodyOptsIntoExistForEverybody() {
        assertThat(access.of(ModuleAccess.NONE).modules()).containsExactly("portal");
    }

    @Test
    void theOthersExistByParticipationAndWhenTheyAreInstalled() {
        ModuleAccess found = access.of(
                new ModuleAccess(Set.of("contracts", "procurement"), Set.of("contracts:jeugd", "procurement:jeugd")));
        assertThat(found.modules()).containsExactlyInAnyOrder("portal", "contracts");
        assertThat(found.domains()).contains("contracts:jeugd");
    }
}
