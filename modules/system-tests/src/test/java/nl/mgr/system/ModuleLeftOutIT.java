package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.mgr.system.support.Demo;
import nl.mgr.system.support.Distribution;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Leaner;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.RunningPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each module that stands side by side with others can be left out: the portal starts and the rest works. */
@Tag("own-platform")
class ModuleLeftOutIT {

    @ParameterizedTest
    @ValueSource(strings = {"procurement"})
    void thePortalStartsWithoutFromNothing(String module) {
        try (RunningPlatform platform = RunningPlatform.start(
                Leaner.without(module), Distribution.work("empty-without-" + module), Map.of("mgr.demo", "false"))) {
            assertThat(platform.isReady()).isTrue();
        }
    }

    /** Also where it was before: its tables stay, and nothing of it is shown. */
    @ParameterizedTest
    @ValueSource(strings = {"procurement"})
    void thePortalWorksWithout(String module) {
        Path data = Demo.copy("data-without-" + module);
        try (RunningPlatform platform = RunningPlatform.start(Leaner.without(module), data, Platform.SETTINGS)) {
            HttpVisitor administrator = HttpVisitor.of(platform).logsInAs("contractbeheerder@mgr-sdcg");
            HttpVisitor.Answer contracts = administrator.get("/contracten/overzicht");
            assertThat(contracts.status()).isEqualTo(200);
            assertThat(contracts.page().select("table tbody tr a")).isNotEmpty();
            assertThat(administrator.get("/vandaag").page().select("nav a[href^=/inkoop]"))
                    .isEmpty();
            assertThat(administrator.get("/inkoop/aanbestedingen").status()).isEqualTo(404);
            HttpVisitor municipality = HttpVisitor.of(platform).logsInAs("beleidsmedewerker@duiven");
            assertThat(municipality.get("/leveringen/gebruik").status()).isEqualTo(200);
        }
    }
}
