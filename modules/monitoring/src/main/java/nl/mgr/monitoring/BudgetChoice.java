package nl.mgr.monitoring;

import java.io.Serializable;

/** Something a budget can be set for: a municipality by its id, or a category of care by its key. */
public record BudgetChoice(String key, String name) implements Serializable {}
