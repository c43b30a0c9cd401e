package nl.mgr.platform.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in a package. */
class FilesLeavingTest {

    @Test
    void filesOfOneNameStandBesideEachOther() {
        Set<String> taken = new HashSet<>();
        assertThat(DocumentsZipServlet.free("plan.pdf", taken)).isEqualTo("plan.pdf");
        assertThat(DocumentsZipServlet.free("Plan.pdf", taken)).isEqualTo("Plan (2).pdf");
        assertThat(DocumentsZipServlet.free("plan.pdf", taken)).isEqualTo("plan (3).pdf");
        assertThat(DocumentsZipServlet.free("plan", taken)).isEqualTo("plan");
    }
}
