package nl.mgr.procurement;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.Money;

/** A product that is bought in a lot; contract lines refer to it as {@code procurement:lot-line:<id>}. */
public record LotLine(UUID id, UUID productId, String productCode, String productName, Unit unit, Money price)
        implements Serializable {}
