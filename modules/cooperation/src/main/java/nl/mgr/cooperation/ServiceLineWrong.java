package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A value of a line that cannot be: of a file with its row and column, of a form by itself. */
public class ServiceLineWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What is wrong, each with its remedy. */
    public enum Rule {
        PART,
        NUMBER,
        WORDING,
        NORM,
        FREQUENCY,
        OWNER,
        FACT,
        AGREED,
        TWICE,
        COLUMN
    }

    private final Rule rule;
    private final int row;

    /** @param row as a spreadsheet shows it, zero when it came from a form */
    public ServiceLineWrong(Rule rule, int row, String column, String value) {
        super(row, column, value);
        this.rule = rule;
        this.row = row;
    }

    public Rule rule() {
        return rule;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + (row == 0 ? ".form." : ".") + rule;
    }
}
