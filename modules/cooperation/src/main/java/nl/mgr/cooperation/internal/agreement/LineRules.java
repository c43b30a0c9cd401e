package nl.mgr.cooperation.internal.agreement;

import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceLineWrong;
import nl.mgr.cooperation.ServiceLineWrong.Rule;

/** What a line has to be, wherever it comes from. */
final class LineRules {

    private static final int MOST_WORDS = 1000;
    private static final int MOST_NORM = 300;
    private static final int MOST_UNIT = 60;

    private LineRules() {}

    /**
     * @param row of a file, zero for a form
     * @throws ServiceLineWrong for the first that is wrong
     */
    static void check(ServiceLineTerms terms, int row) {
        if (!terms.number().matches("\\d{1,2}\\.\\d{1,3}")) {
            throw new ServiceLineWrong(Rule.NUMBER, row, "number", terms.number());
        }
        String wording = terms.wording().strip();
        if (wording.isEmpty() || wording.length() > MOST_WORDS) {
            throw new ServiceLineWrong(Rule.WORDING, row, "wording", String.valueOf(wording.length()));
        }
        long value = terms.normValue() == null ? 0 : terms.normValue();
        boolean measured = terms.normValue() != null;
        if (terms.norm().length() > MOST_NORM
                || terms.normUnit().length() > MOST_UNIT
                || measured == terms.normUnit().isBlank()
                || (measured && value <= 0)) {
            throw new ServiceLineWrong(
                    Rule.NORM, row, "norm_value", ((measured ? value + " " : "") + terms.normUnit()).strip());
        }
        String fact = terms.fact();
        if (fact != null && !fact.matches("[a-z]+(-[a-z]+)*")) {
            throw new ServiceLineWrong(Rule.FACT, row, "fact", fact);
        }
    }
}
