package nl.mgr.cooperation.internal.cooperation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.mgr.cooperation.ModuleBeforeFounding;
import nl.mgr.cooperation.ModuleOpensNothing;
import nl.mgr.cooperation.ModuleWithoutSubmodule;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.cooperation.SubmoduleTwice;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

class OfferRulesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 1);
    private static final NewSubmodule JEUGD =
            new NewSubmodule("Jeugd", LegalDomain.of("jeugd"), null, Period.from(FOUNDED), 1);

    private static NewModule module(List<String> opens, LocalDate from, NewSubmodule... submodules) {
        return new NewModule("Inkoop", opens, Period.from(from), 12, 1, List.of(submodules));
    }

    private static void check(NewModule module) {
        OfferRules.check(module, FOUNDED);
    }

    @Test
    void aModuleOpensSomethingAndHasSomethingToChoose() {
        assertThatCode(() -> check(module(List.of("procurement"), FOUNDED, JEUGD)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(module(List.of(), FOUNDED, JEUGD))).isInstanceOf(ModuleOpensNothing.class);
        assertThatThrownBy(() -> check(module(List.of("procurement"), FOUNDED)))
                .isInstanceOf(ModuleWithoutSubmodule.class);
    }

    @Test
    void submodulesHaveNamesOfTheirOwnWhateverTheirCase() {
        NewSubmodule again = new NewSubmodule("JEUGD", null, "jeugd", Period.from(FOUNDED), 2);
        assertThatThrownBy(() -> check(module(List.of("procurement"), FOUNDED, JEUGD, again)))
                .isInstanceOf(SubmoduleTwice.class)
                .hasMessageContaining("JEUGD");
    }

    @Test
    void nothingIsOfferedBeforeTheCooperationExists() {
        assertThatThrownBy(() -> check(module(List.of("procurement"), FOUNDED.minusDays(1), JEUGD)))
                .isInstanceOf(ModuleBeforeFounding.class);
    }
}
