package nl.mgr.providers.internal.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Period;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.ProviderKind;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private static final NewProvider GIVEN = new NewProvider(
            "017",
            "Zorgaanbieder 017",
            "Stichting Zorgaanbieder 017",
            new KvkNumber("90000017"),
            new AgbCode("98000017"),
            ProviderKind.INSTITUTION,
            Period.from(LocalDate.of(2026, 1, 1)),
            List.of(new NewSite("Hoofdvestiging", "6811AB", "Arnhem")));

    private final Provider provider = new Provider(UUID.randomUUID(), GIVEN);

    @Test
    void changesOnTheVersionThatWasSeen() {
        assertThatCode(() -> provider.change(0, GIVEN)).doesNotThrowAnyException();
    }

    @Test
    void doesNotOverwriteAChangeThatWasNotSeen() {
        assertThatThrownBy(() -> provider.change(1, GIVEN)).isInstanceOf(OptimisticLockException.class);
    }
}
