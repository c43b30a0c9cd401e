package nl.mgr.platform.internal.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiCollection.Parameter;
import nl.mgr.platform.ApiQuery;
import nl.mgr.platform.BadApiRequest;
import nl.mgr.platform.BadApiRequest.Fault;

/** Reads the query of an address: all that is wrong with it is told at once. */
final class ApiQuestion {

    static final String PAGE = "page";
    static final String SIZE = "pageSize";
    static final int MOST_ROWS = 500;
    static final int USUAL_ROWS = 100;
    /** So that the number of the first row still fits. */
    static final int LAST_PAGE = 1_000_000;

    private static final int LONGEST_VALUE = 200;

    private final List<Fault> faults = new ArrayList<>();

    private ApiQuestion() {}

    /**
     * @param given values by parameter, as a servlet has them
     * @throws BadApiRequest with everything that is wrong
     */
    static ApiQuery read(ApiCollection<?> collection, Map<String, String[]> given, LocalDate today) {
        ApiQuestion question = new ApiQuestion();
        Map<String, String> values = new TreeMap<>();
        int page = 1;
        int size = USUAL_ROWS;
        for (Map.Entry<String, String[]> one : given.entrySet()) {
            String name = one.getKey();
            String value = one.getValue()[0];
            if (one.getValue().length > 1) {
                question.wrong(name, "twice", value, "");
            } else if (name.equals(PAGE)) {
                page = question.number(name, value, LAST_PAGE, page);
            } else if (name.equals(SIZE)) {
                size = question.number(name, value, MOST_ROWS, size);
            } else {
                question.value(collection, name, value, values);
            }
        }
        if (!question.faults.isEmpty()) {
            throw new BadApiRequest(question.faults);
        }
        return new ApiQuery(values, today, page, size);
    }

    private void value(ApiCollection<?> collection, String name, String value, Map<String, String> values) {
        Parameter parameter = collection.parameters().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
        if (parameter == null) {
            wrong(name, "parameter", value, names(collection));
        } else if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(value)) {
            wrong(name, "choice", value, String.join(", ", parameter.allowed()));
        } else if (fits(parameter, value)) {
            values.put(name, value);
        }
    }

    private boolean fits(Parameter parameter, String value) {
        String rule =
                switch (parameter.type()) {
                    case DAY -> isDay(value) ? "" : "day";
                    case ID -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? "" : "id";
                    case NUMBER, AMOUNT -> value.matches("-?[0-9]{1,15}") ? "" : "number";
                    case TEXT, TEXTS, OBJECT, OBJECTS ->
                        value.isBlank() || value.length() > LONGEST_VALUE ? "text" : "";
                };
        if (!rule.isEmpty()) {
            wrong(parameter.name(), rule, value, String.valueOf(LONGEST_VALUE));
        }
        return rule.isEmpty();
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int number(String name, String value, int most, int otherwise) {
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            wrong(name, "range", value, String.valueOf(most));
            return otherwise;
        }
        return number;
    }

    private void wrong(String name, String rule, String value, String allowed) {
        faults.add(new Fault(shortened(name), rule, shortened(value), allowed));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }

    private static String names(ApiCollection<?> collection) {
        return Stream.concat(collection.parameters().stream().map(Parameter::name), Stream.of(PAGE, SIZE))
                .collect(Collectors.joining(", "));
    }
}
