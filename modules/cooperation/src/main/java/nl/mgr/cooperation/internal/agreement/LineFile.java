package nl.mgr.cooperation.internal.agreement;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.mgr.cooperation.Frequency;
import nl.mgr.cooperation.OwnerRole;
import nl.mgr.cooperation.ServiceCatalogues.Part;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceLineWrong;
import nl.mgr.cooperation.ServiceLineWrong.Rule;
import nl.mgr.cooperation.internal.facts.FactFile;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a catalogue in a file: semicolons and a header. Read whole or not at all; what cannot be is named with row,
 * column, value and remedy.
 */
public final class LineFile {

    private static final List<String> COLUMNS = List.of(
            "module",
            "submodule",
            "number",
            "wording",
            "norm",
            "norm_value",
            "norm_unit",
            "frequency",
            "owner",
            "fact",
            "agreed");

    private final List<Part> parts;

    /** @param parts modules and submodules that the cooperation offers */
    public LineFile(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** @throws ServiceLineWrong for the first value that cannot be */
    public List<ServiceLineTerms> read(Reader file) {
        try (CSVParser rows = CSVParser.parse(file, FactFile.FORMAT)) {
            for (String column : COLUMNS) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new ServiceLineWrong(Rule.COLUMN, 1, column, String.join(";", rows.getHeaderNames()));
                }
            }
            List<ServiceLineTerms> lines = new ArrayList<>();
            Set<String> numbers = new HashSet<>();
            for (CSVRecord row : rows) {
                int at = Math.toIntExact(row.getRecordNumber()) + 1;
                ServiceLineTerms terms = terms(row, at);
                LineRules.check(terms, at);
                if (!numbers.add(terms.number())) {
                    throw new ServiceLineWrong(Rule.TWICE, at, "number", terms.number());
                }
                lines.add(terms);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("lines of a catalogue", e);
        }
    }

    private ServiceLineTerms terms(CSVRecord row, int at) {
        if (!row.isConsistent()) {
            throw new ServiceLineWrong(
                    Rule.COLUMN, at, COLUMNS.get(COLUMNS.size() - 1), String.join(";", row.toList()));
        }
        Part part = part(row.get("module").strip(), row.get("submodule").strip(), at);
        return new ServiceLineTerms(
                part.module(),
                part.submodule(),
                row.get("number").strip(),
                row.get("wording").strip(),
                row.get("norm").strip(),
                value(row.get("norm_value").strip(), at),
                row.get("norm_unit").strip(),
                one(row, "frequency", at, Rule.FREQUENCY, Frequency::of),
                one(row, "owner", at, Rule.OWNER, OwnerRole::of),
                row.get("fact").isBlank() ? null : row.get("fact").strip(),
                one(row, "agreed", at, Rule.AGREED, LineFile::yesOrNo));
    }

    private Part part(String module, String submodule, int at) {
        return parts.stream()
                .filter(part ->
                        part.moduleName().equals(module) && part.submoduleName().equals(submodule))
                .findFirst()
                .orElseThrow(() -> new ServiceLineWrong(
                        Rule.PART,
                        at,
                        submodule.isEmpty() ? "module" : "submodule",
                        (module + " " + submodule).strip()));
    }

    private static @Nullable Long value(String text, int at) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new ServiceLineWrong(Rule.NORM, at, "norm_value", text);
        }
        return Long.valueOf(text);
    }

    private static <T> T one(CSVRecord row, String column, int at, Rule rule, Function<String, T> reading) {
        String text = row.get(column).strip();
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            ServiceLineWrong wrong = new ServiceLineWrong(rule, at, column, text);
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new IllegalArgumentException("neither ja nor nee: " + text);
        };
    }
}
