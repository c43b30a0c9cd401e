package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** A step in the life of a budget of a public body, as the Wet gemeenschappelijke regelingen has them, in order. */
public enum CalendarStep implements Coded {
    /** The executive board sends the financial and policy frameworks to the councils. */
    FRAMEWORK("kadernota", 8),
    /** It sends the draft budget to the councils. */
    DRAFT("ontwerp", 6),
    /** The councils send what they think of it. */
    OPINIONS("zienswijze", 2),
    /** The general board adopts the budget: the one day that the cooperation chooses. */
    ADOPTION("vaststelling", 4),
    /** The budget goes to the province (Gedeputeerde Staten). */
    PROVINCE("provincie", 2),
    /** The provisional annual accounts go to the councils. */
    PROVISIONAL("voorlopig", 8),
    /** The annual accounts go to the province. */
    ACCOUNTS("jaarrekening", 6);

    private final String code;
    private final int weeksAhead;

    CalendarStep(String code, int weeksAhead) {
        this.code = code;
        this.weeksAhead = weeksAhead;
    }

    /** As it stands in addresses, texts and the database. */
    @Override
    public String code() {
        return code;
    }

    /** How long before its last day the team is asked to see to it. */
    public int weeksAhead() {
        return weeksAhead;
    }

    /** @throws IllegalArgumentException for another word */
    public static CalendarStep of(String code) {
        return Coded.of(CalendarStep.class, code);
    }
}
