package nl.mgr.kernel.internal.outbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.mgr.kernel.DomainEvent;
import nl.mgr.kernel.Month;
import org.jspecify.annotations.Nullable;

/** Events as JSON: records of ids, texts, whole numbers, dates, months and moments, nothing else. */
final class EventCodec {

    private EventCodec() {}

    static String write(DomainEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent part : components(event.getClass())) {
            Object value = read(part, event);
            if (value == null) {
                json.addNull(part.getName());
            } else if (value instanceof Long || value instanceof Integer) {
                json.add(part.getName(), ((Number) value).longValue());
            } else {
                json.add(part.getName(), value.toString());
            }
        }
        return json.build().toString();
    }

    static <E extends DomainEvent> E read(Class<E> type, String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        RecordComponent[] parts = components(type);
        Object[] values = Arrays.stream(parts).map(part -> value(part, json)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("event " + type.getName() + " cannot be read from " + text, e);
        }
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        if (parts == null) {
            throw new IllegalStateException("an event is a record: " + type.getName());
        }
        return parts;
    }

    private static @Nullable Object read(RecordComponent part, DomainEvent event) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("event part " + part, e);
        }
    }

    private static @Nullable Object value(RecordComponent part, JsonObject json) {
        String name = part.getName();
        if (json.isNull(name)) {
            return null;
        }
        Class<?> type = part.getType();
        if (type == UUID.class) {
            return UUID.fromString(json.getString(name));
        } else if (type == String.class) {
            return json.getString(name);
        } else if (type == long.class) {
            return json.getJsonNumber(name).longValueExact();
        } else if (type == int.class) {
            return json.getInt(name);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(json.getString(name));
        } else if (type == Month.class) {
            return Month.parse(json.getString(name));
        } else if (type == Instant.class) {
            return Instant.parse(json.getString(name));
        }
        throw new IllegalStateException("an event cannot carry " + part);
    }
}
