package nl.mgr.cooperation;

import nl.mgr.kernel.Coded;

/** The form of a cooperation under the Wet gemeenschappelijke regelingen (article 8). */
public enum LegalForm implements Coded {
    /** A public body of its own, of which each municipality chooses the modules (modulaire gemeenschappelijke regeling). */
    MODULAR_ARRANGEMENT("mgr"),
    /** One municipality acts for the others, with their mandate (centrumregeling). */
    CENTRE_MUNICIPALITY("centre-municipality");

    private final String code;

    LegalForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word */
    public static LegalForm of(String code) {
        return Coded.of(LegalForm.class, code);
    }
}
