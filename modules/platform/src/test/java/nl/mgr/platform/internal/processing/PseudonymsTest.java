package nl.mgr.platform.internal.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.mgr.platform.DataSubject;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final DataSubject CITIZEN = DataSubject.citizen("111222333");

    private final Pseudonyms ours = new Pseudonyms(() -> "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    private final Pseudonyms others = new Pseudonyms(() -> "MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    @Test
    void theSameNumberIsTheSameAndTellsNothingOfItself() {
        assertThat(ours.of(CITIZEN))
                .isEqualTo(ours.of(DataSubject.citizen("111222333")))
                .matches("[0-9a-f]{64}");
        assertThat(ours.of(CITIZEN)).isNotEqualTo(ours.of(DataSubject.citizen("123456782")));
    }

    @Test
    void anotherKeyAndAnotherTypeOfNumberGiveSomethingElse() {
        assertThat(ours.of(CITIZEN)).isNotEqualTo(others.of(CITIZEN));
        assertThat(ours.of(CITIZEN)).isNotEqualTo(ours.of(new DataSubject("person", "111222333", UUID.randomUUID())));
    }

    @Test
    void withoutAKeyNothingIsWritten() {
        assertThatThrownBy(() -> new Pseudonyms(() -> "").of(CITIZEN)).isInstanceOf(IllegalArgumentException.class);
    }
}
