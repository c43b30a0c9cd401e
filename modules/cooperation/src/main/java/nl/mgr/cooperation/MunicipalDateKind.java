package nl.mgr.cooperation;

import java.util.Arrays;

/** What a municipality does each year in its own planning and control cycle. */
public enum MunicipalDateKind {
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
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static MunicipalDateKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such date: " + code));
    }
}
