package nl.mgr.platform.internal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Month;

/** The facts that fill a task's words, as one text: a line each, with its type in front, so that they are written anew in every language. */
final class TaskFacts {

    private TaskFacts() {}

    /** @throws IllegalArgumentException for a value of another type than text, whole number, day, month or amount */
    static String write(List<Object> facts) {
        List<String> lines = new ArrayList<>();
        for (Object fact : facts) {
            lines.add(line(fact));
        }
        return String.join("\n", lines);
    }

    private static String line(Object fact) {
        if (fact instanceof String text) {
            return "t:" + text.replace("\\", "\\\\").replace("\n", "\\n");
        } else if (fact instanceof Integer || fact instanceof Long) {
            return "n:" + fact;
        } else if (fact instanceof LocalDate) {
            return "d:" + fact;
        } else if (fact instanceof Month) {
            return "m:" + fact;
        } else if (fact instanceof Money money) {
            return "e:" + money.cents();
        }
        throw new IllegalArgumentException("a task cannot tell a " + fact.getClass());
    }

    static List<Object> read(String written) {
        List<Object> facts = new ArrayList<>();
        for (String line : written.isEmpty() ? List.<String>of() : List.of(written.split("\n", -1))) {
            String value = line.substring(2);
            facts.add(
                    switch (line.charAt(0)) {
                        case 'n' -> Long.valueOf(value);
                        case 'd' -> LocalDate.parse(value);
                        case 'm' -> Month.parse(value);
                        case 'e' -> Money.ofCents(Long.parseLong(value));
                        default -> plain(value);
                    });
        }
        return facts;
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char here = escaped.charAt(at);
            if (here == '\\' && at + 1 < escaped.length()) {
                at++;
                text.append(escaped.charAt(at) == 'n' ? '\n' : escaped.charAt(at));
            } else {
                text.append(here);
            }
        }
        return text.toString();
    }
}
