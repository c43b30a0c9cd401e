package nl.mgr.ui;

/** What the figures of a chart count. */
public enum Unit {
    /** Euros, with a fraction for cents; not cents. */
    EURO,
    NUMBER,
    /** 12.5 is "12,5%". */
    PERCENT
}
