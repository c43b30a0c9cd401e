package nl.mgr.platform.internal.task;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** JPA 3.1 knows no {@link Instant}. */
@Converter
public class MomentConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
