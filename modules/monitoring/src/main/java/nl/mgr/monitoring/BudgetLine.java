package nl.mgr.monitoring;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;

/** What a municipality set aside for a category of care in a year; {@code assumed} when no document tells it. */
public record BudgetLine(
        UUID municipalityId, String category, LegalDomain legalDomain, int year, Money amount, boolean assumed)
        implements Serializable {}
