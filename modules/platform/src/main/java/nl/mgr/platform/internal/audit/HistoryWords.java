package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mgr.kernel.MgrModule;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Subject;
import nl.mgr.kernel.SubjectResolver.Resolved;
import nl.mgr.platform.AuditTrail.Kind;
import nl.mgr.ui.Formats;
import nl.mgr.ui.Locales;
import nl.mgr.ui.Records;
import nl.mgr.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Tables, columns and values of the trail in plain words. Each module names its own in its bundle: {@code
 * geschiedenis.<schema>.<table>}, {@code geschiedenis.<schema>.<table>.<column>} and, for codes, {@code
 * geschiedenis.<schema>.<table>.<column>.<code>}. Facts of a run are {@code geschiedenis.feit.<fact>} of this module.
 */
@ApplicationScoped
class HistoryWords {

    /** Keys of rows, and what the database computes itself: no news for anybody. */
    static final Set<String> TECHNICAL =
            Set.of("id", "version", "cooperation_id", "record_id", "membership_id", "period", "during", "pointer");

    private static final String HIDDEN = "***";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SUBJECT = Pattern.compile("[a-z]+:[a-z-]+:" + ID.pattern());
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*[+-]\\d\\d:\\d\\d");

    private static final int PREFIX = "geschiedenis.".length();
    private static final Pattern TABLE_KEY = Pattern.compile("geschiedenis\\.(?!feit|zin|deed|waarom)[a-z]+\\.[a-z_]+");
    private static final Pattern COLUMN_KEY = Pattern.compile(TABLE_KEY.pattern() + "\\.[a-z0-9_]+");

    @Inject
    private Records records;

    @Inject
    @Any
    private Instance<MgrModule> modules;

    @Inject
    private Formats formats;

    /** "Contractregel", or the table's own name when no bundle knows it, e.g. of a module that is gone. */
    String table(String table) {
        return word(table, "geschiedenis." + table, table);
    }

    String column(String table, String column) {
        String own = word(table, "geschiedenis." + table + "." + column, "");
        return own.isEmpty() ? word("platform.", "geschiedenis.feit." + column, column) : own;
    }

    /** "Contractregel 45A01 Begeleiding". */
    String row(String table, @Nullable UUID id) {
        Resolved named = records.row(table, id);
        return named == null ? table(table) : table(table) + " " + named.title();
    }

    /** A value as it is read, empty for none. */
    String value(String table, String column, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        if (raw.equals(HIDDEN)) {
            return Texts.of("platform", "geschiedenis.verborgen");
        }
        String code = word(table, "geschiedenis." + table + "." + column + "." + raw, "");
        return code.isEmpty() ? written(column, raw) : code;
    }

    private String written(String column, String raw) {
        if (ID.matcher(raw).matches()) {
            return title(records.column(column.replaceAll("_ids$", "_id"), UUID.fromString(raw)));
        }
        if (SUBJECT.matcher(raw).matches()) {
            return title(records.find(Subject.parse(raw)));
        }
        if (DAY.matcher(raw).matches()) {
            return day(column, LocalDate.parse(raw));
        }
        if (MOMENT.matcher(raw).matches()) {
            return formats.moment(OffsetDateTime.parse(raw));
        }
        return switch (raw) {
            case "true" -> Texts.of("platform", "geschiedenis.ja");
            case "false" -> Texts.of("platform", "geschiedenis.nee");
            default -> column.endsWith("cents") && raw.matches("-?\\d+") ? formats.euro(Long.valueOf(raw)) : raw;
        };
    }

    /** The first day after a period is kept; people speak of its last day. */
    private String day(String column, LocalDate day) {
        if (column.equals("month")) {
            return formats.month(Month.of(day));
        }
        return formats.date(column.endsWith("until") ? day.minusDays(1) : day);
    }

    private static String title(@Nullable Resolved found) {
        return found == null ? Texts.of("platform", "geschiedenis.onzichtbaar") : found.title();
    }

    /** Every table that has words, with its name. */
    List<Kind> kinds() {
        return keys().filter(key -> TABLE_KEY.matcher(key.name()).matches())
                .map(key -> new Kind(key.name().substring(PREFIX), key.text()))
                .sorted(Comparator.comparing(Kind::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Kind::table))
                .toList();
    }

    /** Columns whose name in words contains what somebody typed. */
    List<String> columnsCalled(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return keys().filter(key -> COLUMN_KEY.matcher(key.name()).matches()
                        && key.text().toLowerCase(Locale.ROOT).contains(wanted))
                .map(key -> key.name().substring(key.name().lastIndexOf('.') + 1))
                .distinct()
                .toList();
    }

    private record Key(String name, String text) {}

    private Stream<Key> keys() {
        return modules.stream().flatMap(module -> {
            try {
                ResourceBundle bundle = Texts.bundle(module.id(), Locales.current());
                return bundle.keySet().stream().map(key -> new Key(key, bundle.getString(key)));
            } catch (MissingResourceException e) {
                return Stream.of();
            }
        });
    }

    private static ResourceBundle bundle(String table) {
        return Texts.bundle(table.substring(0, table.indexOf('.')), Locales.current());
    }

    private static String word(String table, String key, String otherwise) {
        try {
            ResourceBundle bundle = bundle(table);
            return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
