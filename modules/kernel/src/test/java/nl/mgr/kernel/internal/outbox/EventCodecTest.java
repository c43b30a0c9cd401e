package nl.mgr.kernel.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Month;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    record Everything(
            UUID id,
            String text,
            long cents,
            int count,
            LocalDate day,
            Month month,
            Instant moment,
            @Nullable String note,
            @Nullable UUID pointer)
            implements DomainEvent {}

    record Amount(BigDecimal amount) implements DomainEvent {}

    static class NoRecord implements DomainEvent {}

    @Test
    void anEventComesBackAsItWasWritten() {
        for (String text : new String[] {"gewoon", "", "\"aanhaling\" \\ \n\t €", "{\"id\":1}", "\u0000\uFEFF😀"}) {
            Everything event = new Everything(
                    Ids.next(),
                    text,
                    Long.MIN_VALUE,
                    Integer.MAX_VALUE,
                    LocalDate.of(2026, 11, 30),
                    Month.of(2026, 10),
                    Instant.parse("2026-11-30T09:15:30.123456789Z"),
                    null,
                    null);
            assertThat(EventCodec.read(Everything.class, EventCodec.write(event)))
                    .isEqualTo(event);
        }
    }

    @Test
    void aNumberThatDoesNotFitIsAnErrorAndNotRounded() {
        String written = EventCodec.write(sample()).replace("\"cents\":5", "\"cents\":9223372036854775808");
        assertThatThrownBy(() -> EventCodec.read(Everything.class, written)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aTypeThatTheMessageCannotCarryIsRefused() {
        String written = EventCodec.write(new Amount(BigDecimal.ONE));
        assertThatIllegalStateException()
                .isThrownBy(() -> EventCodec.read(Amount.class, written))
                .withMessageContaining("cannot carry");
    }

    @Test
    void anEventIsARecord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventCodec.write(new NoRecord()))
                .withMessageContaining("an event is a record");
    }

    @Test
    void aBrokenMessageIsNotReadAsAnEvent() {
        assertThatThrownBy(() -> EventCodec.read(Everything.class, "{\"id\":")).isInstanceOf(RuntimeException.class);
    }

    private static Everything sample() {
        return new Everything(
                Ids.next(), "x", 5, 1, LocalDate.EPOCH, Month.of(2026, 1), Instant.EPOCH, "note", Ids.next());
    }
}
