package nl.mgr.kernel.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mgr.sample.Loans;
import nl.mgr.sample.internal.lending.LoanServices;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {

    @Test
    void aServiceWithModuleAndRightsIsAccepted() {
        assertThat(ServiceRules.apiOf(LoanServices.Good.class)).containsExactly(Loans.class);
        assertThat(ServiceRules.violations(LoanServices.Good.class)).isEmpty();
    }

    @Test
    void aServiceWithoutGuardIsRefused() {
        assertThat(ServiceRules.violations(LoanServices.Unguarded.class))
                .singleElement()
                .asString()
                .contains("Unguarded implements Loans and is not @Guarded");
    }

    @Test
    void aMethodWithoutRightIsRefusedAndNamed() {
        assertThat(ServiceRules.violations(LoanServices.WithoutRight.class))
                .singleElement()
                .asString()
                .endsWith("WithoutRight.count does not declare its @Right");
    }

    @Test
    void anInterfaceInheritedFromAClassCountsToo() {
        assertThat(ServiceRules.violations(LoanServices.Below.class))
                .singleElement()
                .asString()
                .contains("Below implements Loans and is not @Guarded");
    }

    @Test
    void aHelperThatServesNoInterfaceOfTheModuleIsLeftAlone() {
        assertThat(ServiceRules.apiOf(LoanServices.Helper.class)).isEmpty();
        assertThat(ServiceRules.violations(LoanServices.Helper.class)).isEmpty();
    }
}
