package nl.mgr.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a resource of the programming interface is asked and answers, declared once: answers are written by it, questions
 * are read by it, and the description for developers is made of it. Words stand in the module's bundle: {@code api.<name>},
 * {@code api.<name>.uitleg} and {@code api.<name>.<field or parameter>}.
 *
 * @param <R> a row as the module's service gives it
 */
public final class ApiCollection<R> {

    /** Kinds of values, as they are written. */
    public enum Type {
        TEXT,
        /** Several texts. */
        TEXTS,
        /** A UUID. */
        ID,
        /** ISO 8601, {@code 2026-11-30}. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** Euros with two decimals. */
        AMOUNT,
        /** An object as another standard writes it: a map of texts, numbers, maps and lists. */
        OBJECT,
        /** Several such objects. */
        OBJECTS
    }

    /** Whether a field stands in an answer. */
    public enum Presence {
        ALWAYS,
        /** Always, and {@code null} when there is no value. */
        NULLABLE,
        /** Only when there is a value, as standards want it that know no {@code null}. */
        WHEN_KNOWN
    }

    /** @param value of a row; {@code null} only where it need not be there */
    public record Field<R>(String name, Type type, Presence presence, Function<R, @Nullable Object> value) {}

    /**
     * What may be asked, in the query.
     *
     * @param allowed the only values there are; empty when any of the type will do
     */
    public record Parameter(String name, Type type, List<String> allowed) {
        public Parameter {
            allowed = List.copyOf(allowed);
        }
    }

    private final String module;
    private final String name;
    private final List<Field<R>> fields = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    private ApiCollection(String module, String name) {
        this.module = module;
        this.name = name;
    }

    /**
     * @param module whose bundle has the words
     * @param name plural, as in the address: {@code gemeenten}
     */
    public static <R> ApiCollection<R> of(String module, String name) {
        return new ApiCollection<>(module, name);
    }

    /** A parameter. */
    public ApiCollection<R> asks(String parameter, Type type, String... allowed) {
        parameters.add(new Parameter(parameter, type, List.of(allowed)));
        return this;
    }

    /** A field that is always there. */
    public ApiCollection<R> field(String field, Type type, Function<R, @Nullable Object> value) {
        fields.add(new Field<>(field, type, Presence.ALWAYS, value));
        return this;
    }

    /** A field that may be {@code null}. */
    public ApiCollection<R> optional(String field, Type type, Function<R, @Nullable Object> value) {
        fields.add(new Field<>(field, type, Presence.NULLABLE, value));
        return this;
    }

    /** A field that is left out when it has no value. */
    public ApiCollection<R> whenKnown(String field, Type type, Function<R, @Nullable Object> value) {
        fields.add(new Field<>(field, type, Presence.WHEN_KNOWN, value));
        return this;
    }

    public String module() {
        return module;
    }

    public String name() {
        return name;
    }

    public List<Field<R>> fields() {
        return List.copyOf(fields);
    }

    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    /** A row as it is answered: fields in the order in which they were declared. */
    public Map<String, @Nullable Object> written(R row) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Field<R> field : fields) {
            Object value = field.value().apply(row);
            if (value == null && field.presence() == Presence.ALWAYS) {
                throw new IllegalStateException(name + " without " + field.name());
            }
            if (value != null || field.presence() == Presence.NULLABLE) {
                written.put(field.name(), value == null ? null : plain(field, value));
            }
        }
        return written;
    }

    private static Object plain(Field<?> field, Object value) {
        return switch (field.type()) {
            case TEXT -> (String) value;
            case TEXTS -> ((List<?>) value).stream().map(String.class::cast).toList();
            case ID -> ((UUID) value).toString();
            case DAY -> ((LocalDate) value).toString();
            case NUMBER -> ((Number) value).longValue();
            case AMOUNT -> BigDecimal.valueOf(((Money) value).cents(), 2);
            case OBJECT -> (Map<?, ?>) value;
            case OBJECTS -> (List<?>) value;
        };
    }
}
