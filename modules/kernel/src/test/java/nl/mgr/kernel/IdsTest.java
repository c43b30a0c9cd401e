package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areUuidsOfVersionSevenInTheStandardVariant() {
        for (int round = 0; round < 1_000; round++) {
            UUID id = Ids.next();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void carryTheirMillisecondSoThatLaterOnesSortBehind() {
        UUID early = Ids.at(1_700_000_000_000L);
        UUID late = Ids.at(1_700_000_000_001L);
        assertThat(early.getMostSignificantBits() >>> 16).isEqualTo(1_700_000_000_000L);
        assertThat(early.toString()).isLessThan(late.toString());
    }

    @Test
    void areDifferentWithinOneMillisecond() {
        Set<UUID> seen = new HashSet<>();
        for (int round = 0; round < 100_000; round++) {
            assertThat(seen.add(Ids.at(1L))).isTrue();
        }
    }
}
