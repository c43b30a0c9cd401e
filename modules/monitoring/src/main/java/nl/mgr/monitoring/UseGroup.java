package nl.mgr.monitoring;

/** By what figures are put together. */
public enum UseGroup {
    CATEGORY,
    PRODUCT,
    PROVIDER,
    MUNICIPALITY
}
