package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** What a municipality does each year in its own planning and control cycle. */
public enum MunicipalDateKind implements Coded {
    FRAMEWORK("kadernota"),
    BUDGET("begroting"),
    /** Report on the year as it goes (bestuursrapportage). */
    PROGRESS("berap"),
    ACCOUNTS("jaarrekening");

    private final String code;

    MunicipalDateKind(String code) {
        this.code = code;
    }

    /** As it stands in texts and the database. */
    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static MunicipalDateKind of(String code) {
        return Coded.of(MunicipalDateKind.class, code);
    }
}
