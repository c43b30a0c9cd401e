package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.mgr.platform.DocumentPackage;
import org.junit.jupiter.api.Test;

/** Names in a package. */
class FilesLeavingTest {

    @Test
    void filesOfOneNameStandBesideEachOther() {
        Set<String> taken = new HashSet<>();
        assertThat(DocumentPackage.free("plan.pdf", taken)).isEqualTo("plan.pdf");
        assertThat(DocumentPackage.free("Plan.pdf", taken)).isEqualTo("Plan (2).pdf");
        assertThat(DocumentPackage.free("plan.pdf", taken)).isEqualTo("plan (3).pdf");
        assertThat(DocumentPackage.free("plan", taken)).isEqualTo("plan");
    }
}
