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
        AMOUNT
    }

    /** @param optional whether it can be {@code null} in an answer */
    public record Field<R>(String name, Type type, boolean optional, Function<R, @Nullable Object> value) {}

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
        fields.add(new Field<>(field, type, false, value));
        return this;
    }

    /** A field that may be {@code null}. */
    public ApiCollection<R> optional(String field, Type type, Function<R, @Nullable Object> value) {
        fields.add(new Field<>(field, type, true, value));
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
            if (value == null && !field.optional()) {
                throw new IllegalStateException(name + " without " + field.name());
            }
            written.put(field.name(), value == null ? null : plain(field, value));
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
        };
    }
}
